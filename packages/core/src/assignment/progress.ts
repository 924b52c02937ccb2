import { figureOutcomes } from './figure-outcomes.ts';
import { byTime, type JournalEntry, type VisitEntry } from './journal-entry.ts';
import { latestResults } from './results.ts';

/** The steps of a lesson, in their order. */
export const steps = [
  'puzzle',
  'predict',
  'run',
  'compare',
  'explain',
  'practise',
  'recall',
  'sources',
] as const;

export type Step = (typeof steps)[number];

/** What of a lesson's content its progress depends on. */
export interface LessonOutline {
  readonly id: string;
  readonly screens: readonly ScreenOutline[];
}

export interface ScreenOutline {
  readonly id: string;
  readonly steps: readonly Step[];
  /** Questions to answer here, by id. */
  readonly questions?: readonly string[];
  /** Figures to run here, by id. */
  readonly figures?: readonly string[];
}

export interface LessonProgress {
  /** `done`: seen, every question answered and every figure run. */
  readonly screens: ReadonlyMap<string, 'unseen' | 'seen' | 'done'>;
  /** Steps whose screens are all done. */
  readonly stepsDone: ReadonlySet<Step>;
  /** Where the learner was last; undefined before the first visit. */
  readonly lastScreen: string | undefined;
  readonly screensDone: number;
  readonly state: 'new' | 'begun' | 'done';
}

/** How far a learner is. Visits and answers that the outline doesn't know, as after an update, change nothing. */
export function lessonProgress(
  entries: readonly JournalEntry[],
  outline: LessonOutline,
): LessonProgress {
  const known = new Set(outline.screens.map((screen) => screen.id));
  const visits = entries
    .filter((entry): entry is VisitEntry => entry.type === 'visit' && entry.lessonId === outline.id)
    .filter(({ screenId }) => known.has(screenId))
    .toSorted(byTime);
  const visited = new Set(visits.map(({ screenId }) => screenId));
  const answered = latestResults(entries);
  const ran = figureOutcomes(entries, outline.id);

  const stateOf = ({ id, questions = [], figures = [] }: ScreenOutline) => {
    if (!visited.has(id)) return 'unseen';
    const acted = questions.every((q) => answered.has(q)) && figures.every((f) => ran.has(f));
    return acted ? 'done' : 'seen';
  };
  const screens = new Map(outline.screens.map((screen) => [screen.id, stateOf(screen)] as const));
  const screensDone = [...screens.values()].filter((state) => state === 'done').length;
  return {
    screens,
    stepsDone: stepsDone(outline, screens),
    lastScreen: visits.at(-1)?.screenId,
    screensDone,
    state: visited.size === 0 ? 'new' : screensDone === screens.size ? 'done' : 'begun',
  };
}

function stepsDone(outline: LessonOutline, screens: LessonProgress['screens']): Set<Step> {
  return new Set(
    steps.filter((step) => {
      const own = outline.screens.filter((screen) => screen.steps.includes(step));
      return own.length > 0 && own.every(({ id }) => screens.get(id) === 'done');
    }),
  );
}
