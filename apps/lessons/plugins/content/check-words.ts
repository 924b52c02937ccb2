import * as v from 'valibot';
import { steps } from '../../src/lesson/outline.ts';
import { frontMatterSchema } from './front-matter.ts';
import { idsOf, type LessonFile, type ScreenFile } from './lesson-file.ts';
import type { Problem } from './problem.ts';

/** The parts an author may use, as `src/lesson/parts/parts.ts` offers them. */
const knownParts: ReadonlySet<string> = new Set([
  'Screen',
  'Words',
  'Figure',
  'Ask',
  'After',
  'AfterAsk',
  'OwnAnswer',
  'Value',
  'Drawer',
  'Contested',
  'TeacherNotes',
  'QuestionSet',
  'Recall',
  'SourceList',
  'Source',
]);

/** Addresses under a lesson that are no screens. */
const reserved: ReadonlySet<string> = new Set(['teacher', 'worksheet', 'key']);

/** What can be said of one language's file alone. */
export function checkWords(file: LessonFile): Problem[] {
  return [...checkFrontMatter(file), ...checkParts(file), ...checkScreens(file)];
}

/** Both languages show the same screens with the same figures and questions, in the same order. */
export function checkTranslation(english: LessonFile, indonesian: LessonFile): Problem[] {
  const problems: Problem[] = [];
  const report = (line: number, message: string) =>
    problems.push({ file: indonesian.path, line, message });
  const [minutes, translated] = [minutesOf(english), minutesOf(indonesian)];
  if (minutes !== translated) {
    const line = indonesian.frontMatter.lineOf('minutes');
    report(line, `“minutes” is ${translated}, but ${minutes} in English. Make them the same.`);
  }
  for (const [index, screen] of english.screens.entries()) {
    const twin = indonesian.screens[index];
    if (!twin) {
      const last = indonesian.screens.at(-1)?.line ?? 1;
      report(last, `The screen “${screen.id}” is missing. Translate it after this one.`);
      continue;
    }
    if (twin.id !== screen.id) {
      report(twin.line, `Screen “${twin.id}” stands where English has “${screen.id}”.`);
      return problems; // all that follows would be out of step as well
    }
    const [own, others] = [actsOf(twin), actsOf(screen)];
    if (twin.steps.join(' ') !== screen.steps.join(' ')) {
      report(
        twin.line,
        `Screen “${twin.id}” has step="${twin.steps.join(' ')}", but English has step="${screen.steps.join(' ')}".`,
      );
    }
    if (own.join(', ') !== others.join(', ')) {
      report(
        twin.line,
        `Screen “${twin.id}” shows ${own.join(', ') || 'nothing'}; English shows ${others.join(', ') || 'nothing'}. Use the same, in the same order.`,
      );
    }
  }
  for (const extra of indonesian.screens.slice(english.screens.length)) {
    report(
      extra.line,
      `Screen “${extra.id}” does not exist in English. Write it there too, or take it out.`,
    );
  }
  return problems;
}

function checkFrontMatter({ path, frontMatter }: LessonFile): Problem[] {
  if (frontMatter.problem) return [{ file: path, ...frontMatter.problem }];
  const reading = v.safeParse(frontMatterSchema, frontMatter.values);
  if (reading.success) return [];
  return reading.issues.map((issue) => {
    const field = v.getDotPath(issue) ?? undefined;
    const fields = Object.keys(frontMatterSchema.entries).join(', ');
    const message = `Front matter “${field ?? ''}”: ${issue.message}. It takes exactly ${fields}.`;
    return { file: path, line: frontMatter.lineOf(field), message };
  });
}

function checkParts({ path, parts }: LessonFile): Problem[] {
  return parts.flatMap(({ name, line }) =>
    knownParts.has(name)
      ? []
      : [
          {
            file: path,
            line,
            message: `<${name}> is not a part of lessons. Choose one of ${[...knownParts].join(', ')}.`,
          },
        ],
  );
}

function checkScreens({ path, screens }: LessonFile): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  if (screens.length === 0) {
    problems.push({
      file: path,
      line: 1,
      message: 'The lesson has no <Screen>. Add the first one.',
    });
  }
  for (const { id, line, steps: named, heading } of screens) {
    const report = (message: string) => problems.push({ file: path, line, message });
    if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) {
      report(
        `Screen id “${id}” cannot stand in an address. Use small letters, digits and hyphens.`,
      );
    }
    if (reserved.has(id)) report(`Screen id “${id}” is an address of its own. Choose another.`);
    if (seen.has(id)) report(`Two screens are called “${id}”. Give this one another id.`);
    seen.add(id);
    if (!heading) report(`Screen “${id}” has no heading. Start it with ## and its title.`);
    const unknown = named.filter((step) => !steps.some((known) => known === step));
    if (named.length === 0 || unknown.length > 0) {
      report(`Screen “${id}” has step="${named.join(' ')}". Choose from ${steps.join(', ')}.`);
    }
  }
  return problems;
}

function minutesOf({ frontMatter }: LessonFile): string {
  const reading = v.safeParse(v.object({ minutes: v.number() }), frontMatter.values);
  return reading.success ? String(reading.output.minutes) : 'unsaid';
}

function actsOf({ parts }: ScreenFile): string[] {
  const acting = new Set(['Figure', 'Ask', 'QuestionSet', 'Recall']);
  return parts
    .filter(({ name }) => acting.has(name))
    .map((part) => `${part.name} ${idsOf(part).join(' ')}`);
}
