import { questionSchema } from '@groundswell/core/quiz';
import * as v from 'valibot';
import { neededPredictions } from '../../src/figure/needed-predictions.ts';
import { idsOf, askingParts } from './lesson-file.ts';
import { type LessonSource, locate, type Surroundings } from './lesson-source.ts';
import type { Problem } from './problem.ts';

/** The figures' settings and the questions are what their schemas ask for, and all of them are shown. */
export function checkSettings(source: LessonSource, surroundings: Surroundings): Problem[] {
  return [...checkFigures(source, surroundings), ...checkQuestions(source), ...checkUse(source)];
}

function checkFigures(source: LessonSource, { kinds }: Surroundings): Problem[] {
  const questions = new Set(source.questions.map(({ id }) => id));
  return Object.entries(source.figures).flatMap(
    ([id, { kind, settings, after, own, asks = [], answers = {}, reads = [] }]) => {
      const report = (message: string) => ({ ...locate(source, id), message });
      const schema = kinds.get(kind)?.settingsSchema;
      if (!schema) {
        const choice = [...kinds.keys()].join(', ');
        return [report(`Figure “${id}” is of the kind “${kind}”. Choose one of ${choice}.`)];
      }
      const reading = v.safeParse(schema, settings);
      const problems = reading.success
        ? []
        : reading.issues.map((issue) => {
            const path = v.getDotPath(issue);
            const where = path ? `settings.${path}` : 'settings';
            return report(`Figure “${id}”, ${where}: ${issue.message}.`);
          });
      const named = [
        ...neededPredictions(settings),
        ...Object.keys(answers),
        ...(own?.ties ?? []),
        ...asks,
        ...(after ? [after] : []),
      ];
      for (const question of named) {
        if (questions.has(question)) continue;
        problems.push(
          report(
            `Figure “${id}” names the question “${question}”, which questions.ts does not have.`,
          ),
        );
      }
      for (const figure of reads) {
        if (Object.hasOwn(source.figures, figure)) continue;
        problems.push(
          report(`Figure “${id}” reads the figure “${figure}”, which figures.ts does not have.`),
        );
      }
      return problems;
    },
  );
}

function checkQuestions(source: LessonSource): Problem[] {
  const seen = new Set<string>();
  return source.questions.flatMap((question) => {
    const report = (message: string) => ({ ...locate(source, question.id), message });
    const problems: Problem[] = [];
    if (seen.has(question.id)) {
      problems.push(report(`Two questions have the id “${question.id}”. Rename one.`));
    }
    seen.add(question.id);
    const settledBy = question.kind === 'prediction' ? question.settled?.by : undefined;
    if (settledBy !== undefined && !source.questions.some(({ id }) => id === settledBy)) {
      problems.push(
        report(`Question “${question.id}” is settled by “${settledBy}”, which does not exist.`),
      );
    }
    const reading = v.safeParse(questionSchema, question);
    for (const issue of reading.issues ?? []) {
      const path = v.getDotPath(issue) ?? '';
      problems.push(report(`Question “${question.id}”, ${path}: ${issue.message}`));
    }
    return problems;
  });
}

function checkUse(source: LessonSource): Problem[] {
  const parts = source.words.en?.parts;
  if (!parts) return [];
  const named = (names: ReadonlySet<string>) =>
    new Set(parts.filter(({ name }) => names.has(name)).flatMap(idsOf));
  const shown = named(new Set(['Figure']));
  const asked = new Set([
    ...named(askingParts),
    ...[...shown].flatMap((id) => source.figures[id]?.asks ?? []),
  ]);
  return [
    ...Object.keys(source.figures)
      .filter((id) => !shown.has(id))
      .map((id) => ({
        ...locate(source, id),
        message: `Figure “${id}” is shown on no screen. Show it or take it out.`,
      })),
    ...source.questions
      .filter(({ id }) => !asked.has(id))
      .map(({ id }) => ({
        ...locate(source, id),
        message: `Question “${id}” is asked on no screen. Ask it or take it out.`,
      })),
  ];
}
