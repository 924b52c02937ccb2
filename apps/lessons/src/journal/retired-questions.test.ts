import { type JournalEntry, journalEntry } from '@groundswell/core/assignment';
import { expect, it } from 'vitest';
import { retiredQuestions } from './retired-questions.ts';

it('finds the answered questions that no lesson asks, each once', () => {
  const entries = [answer('a1-asked', 0), answer('a1-gone', 1), answer('a1-gone', 2)];

  expect(retiredQuestions(entries, ['a1-asked', 'a1-open'])).toEqual(['a1-gone']);
});

function answer(questionId: string, sequence: number): JournalEntry {
  const result = {
    version: 1,
    questionId,
    kind: 'number',
    response: { value: 92 },
    verdict: { status: 'marked', earned: 1, possible: 1, tags: [] },
    attempt: 1,
    hintsUsed: 0,
    startedAt: 0,
    at: sequence,
    duration: 0,
  } as const;
  return journalEntry(
    { type: 'result', result },
    { at: sequence, device: 'phone', tab: 'one', sequence },
  );
}
