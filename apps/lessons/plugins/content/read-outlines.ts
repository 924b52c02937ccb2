import type { LessonOutline } from '../../src/lesson/outline.ts';
import { checkCourse, checkLesson } from './check-lesson.ts';
import type { Loader } from './loader.ts';
import type { LessonSource } from './lesson-source.ts';
import { type Nature, outlineOf } from './outline.ts';
import { describeProblems, type Problem } from './problem.ts';
import { type Content, readContent } from './read-content.ts';
import { needsOf, type ScreenNeeds } from './screen-needs.ts';

export interface ReadLessons {
  readonly outlines: readonly LessonOutline[];
  readonly needs: readonly ScreenNeeds[];
}

export async function readLessons(root: string, loader: Loader): Promise<ReadLessons> {
  const content = await readContent(root, loader);
  const outlines = outlinesOf(content);
  return { outlines, needs: outlines.flatMap((outline) => needsOf(outline, content.sources)) };
}

/** The outlines in the order of the course. Throws one error that names every problem. */
export function outlinesOf(content: Content): LessonOutline[] {
  const problems = problemsOf(content);
  if (problems.length > 0) throw new Error(describeProblems(problems));
  return content.course.flatMap(({ lessons }) =>
    lessons.flatMap(({ id }) => {
      const source = content.sources.find((source) => source.id === id);
      const { en, id: indonesian } = source?.words ?? {};
      if (!source || !en || !indonesian) return [];
      return [outlineOf(id, { en, id: indonesian }, natureOf(source, content))];
    }),
  );
}

/** A still figure has nothing to run, so no progress waits for it; a board is a question drawn as a figure. */
function natureOf({ figures, questions }: LessonSource, { kinds }: Content): Nature {
  const boards = new Set(
    questions.filter(({ kind }) => kind === 'network-goal').map(({ id }) => id),
  );
  return {
    runs: (figure) => kinds.get(figures[figure]?.kind ?? '')?.runs === true,
    isPlate: (id) => id in figures || boards.has(id),
    asks: (figure) => figures[figure]?.asks ?? [],
  };
}

function problemsOf({ course, sources, kinds }: Content): Problem[] {
  const addresses = new Set(
    sources.flatMap(({ id, words }) => [
      id,
      ...(words.en?.screens ?? []).map((screen) => `${id}/${screen.id}`),
    ]),
  );
  const planned = new Map(course.flatMap(({ lessons }) => lessons).map((plan) => [plan.id, plan]));
  return [
    ...sources.flatMap(({ id }) => {
      const plan = planned.get(id);
      if (!plan) return misplaced(id, 'has a folder but is not in the course. List it.');
      return plan.coming ? misplaced(id, 'exists. Take its “coming” out of the course.') : [];
    }),
    ...[...planned.values()].flatMap(({ id, coming }) =>
      coming || sources.some((source) => source.id === id)
        ? []
        : misplaced(id, 'has no folder. Add it, or say what is “coming”.'),
    ),
    ...sources.flatMap((source) => checkLesson(source, { addresses, kinds })),
    ...checkCourse(sources),
  ];
}

function misplaced(id: string, message: string): Problem[] {
  return [{ file: 'content/course.ts', line: 1, message: `Lesson “${id}” ${message}` }];
}
