import { type JournalEntry, latestResults } from '@groundswell/core/assignment';

/** Questions that were answered once and that no lesson asks any more. */
export function retiredQuestions(
  entries: readonly JournalEntry[],
  asked: readonly string[],
): string[] {
  const known = new Set(asked);
  return [...latestResults(entries).keys()].filter((question) => !known.has(question));
}
