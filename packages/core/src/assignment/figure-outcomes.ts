import { byTime, type FigureEntry, type JournalEntry } from './journal-entry.ts';

/** What each figure of a lesson last reported, by figure id. */
export function figureOutcomes(
  entries: readonly JournalEntry[],
  lessonId: string,
): ReadonlyMap<string, FigureEntry['values']> {
  const reports = entries.filter(
    (entry): entry is FigureEntry => entry.type === 'figure' && entry.lessonId === lessonId,
  );
  return new Map(reports.toSorted(byTime).map(({ figureId, values }) => [figureId, values]));
}
