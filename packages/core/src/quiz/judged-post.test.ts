import { expect, it } from 'vitest';
import { doubtCounts, forecasts, type JudgedPost } from './judged-post.ts';

const judged: JudgedPost[] = [
  { truth: 'misleading', judgement: 'misleading', confidence: 0.8 },
  { truth: 'misleading', judgement: 'trustworthy', confidence: 0.7 },
  { truth: 'trustworthy', judgement: 'misleading', confidence: 0.6 },
  { truth: 'trustworthy', judgement: 'trustworthy', confidence: 1 },
  { truth: 'trustworthy', judgement: 'not-enough', confidence: null },
  { truth: 'misleading', judgement: null, confidence: null },
];

it('counts hits and false alarms among the posts that were judged either way', () => {
  expect(doubtCounts(judged)).toEqual({ hits: 1, misleading: 2, falseAlarms: 1, trustworthy: 2 });
});

it('turns confidence into the chance of being misleading', () => {
  const said = forecasts(judged);

  expect(said.map(({ happened }) => happened)).toEqual([true, true, false, false]);
  const expected = [0.8, 0.3, 0.6, 0];
  for (const [at, { probability }] of said.entries())
    expect(probability).toBeCloseTo(expected[at]!, 12);
});
