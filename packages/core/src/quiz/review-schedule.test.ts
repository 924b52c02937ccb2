import { expect, it } from 'vitest';
import { reviewSchedule } from './review-schedule.ts';

const day = 24 * 60 * 60 * 1000;
const review = (at: number, earned: number, hintsUsed = 0) => ({
  at,
  hintsUsed,
  mark: { status: 'marked', earned, possible: 1, tags: [] } as const,
});

it('asks later after each success and sooner after a failure', () => {
  const first = reviewSchedule([review(0, 1)])!;
  const second = reviewSchedule([review(0, 1), review(first.dueAt, 1)])!;
  const failed = reviewSchedule([review(0, 1), review(first.dueAt, 0)])!;

  expect(first.dueAt).toBeGreaterThanOrEqual(day);
  expect(second.dueAt - first.dueAt).toBeGreaterThan(first.dueAt);
  expect(failed.dueAt).toBeLessThan(second.dueAt);
});

it('takes a right answer with a hint for a hard one, and repeats itself exactly', () => {
  const plain = reviewSchedule([review(0, 1)])!;
  const helped = reviewSchedule([review(0, 1, 1)])!;

  expect(helped.stability).toBeLessThan(plain.stability);
  expect(reviewSchedule([review(0, 1)])).toEqual(plain);
  expect(reviewSchedule([])).toBeUndefined();
});
