import { expect, it } from 'vitest';
import { summarize } from './summary.ts';

it('finds the middle, the lowest and the best try', () => {
  expect(summarize([4, 28, 4, 7, 5])).toEqual({ tries: 5, median: 5, lowest: 4, best: 28 });
});

it('takes the mean of the middle two of an even number of tries', () => {
  expect(summarize([10, 2, 4, 30]).median).toBe(7);
});
