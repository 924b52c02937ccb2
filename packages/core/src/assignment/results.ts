import type { Result } from '../quiz/result.ts';
import { byTime, type JournalEntry, type ResultEntry } from './journal-entry.ts';

/** Every result in the order in which it happened. */
export function resultsOf(entries: readonly JournalEntry[]): Result[] {
  return entries
    .filter((entry): entry is ResultEntry => entry.type === 'result')
    .toSorted(byTime)
    .map(({ result }) => result);
}

/** The latest result of each question, by question id. For predictions, see `lockedPredictions`. */
export function latestResults(entries: readonly JournalEntry[]): ReadonlyMap<string, Result> {
  return new Map(resultsOf(entries).map((result) => [result.questionId, result]));
}

/** The prediction that was locked first, by question id: nothing that came later unlocks it. */
export function lockedPredictions(
  entries: readonly JournalEntry[],
): ReadonlyMap<string, Result<'prediction'>> {
  const locked = new Map<string, Result<'prediction'>>();
  for (const result of resultsOf(entries)) {
    if (result.kind === 'prediction' && !locked.has(result.questionId)) {
      locked.set(result.questionId, result);
    }
  }
  return locked;
}
