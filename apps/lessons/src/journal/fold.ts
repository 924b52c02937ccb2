import {
  type JournalEntry,
  latestResults,
  lockedPredictions,
  recallDue,
} from '@groundswell/core/assignment';
import type { JournalView } from './use-journal.ts';

type Folded = Pick<
  JournalView,
  'entries' | 'lastResults' | 'predictions' | 'outcomes' | 'recallDue'
>;

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
    outcomes: firstOutcomes(entries),
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

function firstOutcomes(entries: readonly JournalEntry[]): ReadonlyMap<string, number | string> {
  const outcomes = new Map<string, number | string>();
  for (const entry of entries) {
    if (entry.type !== 'outcome' || outcomes.has(entry.questionId)) continue;
    outcomes.set(entry.questionId, entry.outcome);
  }
  return outcomes;
}
