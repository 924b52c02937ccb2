import { expect, it } from 'vitest';
import { bestAttempt } from './attempt-rules.ts';

const mark = (earned: number, hintsUsed = 0) => ({ earned, possible: 1, hintsUsed });

it('cost a third each, and a tenth per hint, and the best one counts', () => {
  const rules = { perAttempt: 1 / 3, perHint: 0.1 };
  expect(bestAttempt([mark(1)], rules)).toEqual({ earned: 1, possible: 1 });
  expect(bestAttempt([mark(0), mark(1, 1)], rules)?.earned).toBeCloseTo(1 - 1 / 3 - 0.1, 12);
  expect(bestAttempt([mark(0.9), mark(1)], rules)?.earned).toBe(0.9);
  expect(bestAttempt([mark(0), mark(0), mark(0), mark(0), mark(1)], rules)?.earned).toBe(0);
});

it('end at the allowed number', () => {
  expect(bestAttempt([mark(0), mark(1)], { attempts: 1 })?.earned).toBe(0);
  expect(bestAttempt([], {})).toBeUndefined();
});
