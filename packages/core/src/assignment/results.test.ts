import { expect, it } from 'vitest';
import { latestResults, lockedPredictions } from './results.ts';
import { answered, journalOf, locked } from './testing/journal.ts';

it('finds the latest result of each question, in whatever order the entries lie', () => {
  const entries = journalOf([
    answered('q', 0, 'a'),
    answered('r', 1000, 'a'),
    answered('q', 2000, 'b'),
  ]);

  const latest = latestResults(entries.toReversed());

  expect(latest.get('q')?.response).toEqual({ picked: 'b' });
  expect([...latest.keys()].toSorted()).toEqual(['q', 'r']);
});

it('keeps the first locked prediction, whatever comes later', () => {
  const entries = journalOf([locked('reach', 0, 12), locked('reach', 1000, 4)]);

  expect(lockedPredictions(entries.toReversed()).get('reach')?.response.predicted).toBe(12);
});
