import {
  type JournalEntry,
  latestResults,
  lockedPredictions,
  recallDue,
} from '@groundswell/core/assignment';
import type { JournalView } from './use-journal.ts';

type Folded = Pick<JournalView, 'entries' | 'lastResults' | 'predictions' | 'recallDue'>;

/** Everything that screens show of a journal; `recallIds` are the questions that come back. */
export function foldJournal(
  entries: readonly JournalEntry[],
  recallIds: readonly string[],
  now: number,
): Folded {
  return {
    entries,
    lastResults: latestResults(entries),
    predictions: lockedNumbers(entries),
    recallDue: recallDue(entries, recallIds, now).map(({ questionId }) => questionId),
  };
}

function lockedNumbers(entries: readonly JournalEntry[]): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const [questionId, { response }] of lockedPredictions(entries)) {
    if (typeof response.predicted === 'number') numbers[questionId] = response.predicted;
  }
  return numbers;
}
