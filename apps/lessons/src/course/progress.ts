import { type JournalEntry, lessonProgress } from '@groundswell/core/assignment';
import { type LessonOutline, steps } from '../lesson/outline.ts';

/** How far a learner is in one lesson, as the course page tells it. */
export type CourseProgress =
  | { readonly state: 'new' }
  | { readonly state: 'begun'; readonly step: number; readonly minutesLeft: number }
  | { readonly state: 'done' };

export function courseProgress(
  entries: readonly JournalEntry[],
  outline: LessonOutline,
): CourseProgress {
  const { state, lastScreen, screensDone } = lessonProgress(entries, outline);
  if (state !== 'begun') return { state };
  const screen = outline.screens.find(({ id }) => id === lastScreen);
  const step = steps.indexOf(screen?.steps[0] ?? 'puzzle') + 1;
  const open = outline.screens.length - screensDone;
  const minutesLeft = Math.max(1, Math.round((outline.minutes * open) / outline.screens.length));
  return { state, step, minutesLeft };
}

/** The lesson whose screen was opened last. */
export function latestLesson(entries: readonly JournalEntry[]): string | undefined {
  return entries.findLast((entry) => entry.type === 'visit')?.lessonId;
}
