import { expect, it } from 'vitest';
import { mark } from './mark.ts';
import { curve } from './testing/more-questions.ts';
import type { Verdict } from './verdict.ts';

const earned = (verdict: Verdict) => (verdict.status === 'marked' ? verdict.earned : undefined);

const answer = (...points: [number, number][]) =>
  mark({ kind: 'curve', question: curve, response: { points } });

it('earns by the mean distance to the true one', () => {
  expect(earned(answer([0, 5], [10, 105]))).toBe(1);
  expect(earned(answer([0, 30], [10, 130]))).toBeCloseTo(0.5, 6);
  expect(earned(answer([0, 100], [10, 0]))).toBeCloseTo(0, 3);
});

it('says whether it lies too high or too low', () => {
  expect(answer([0, 30], [10, 130])).toMatchObject({ tags: ['too-hopeful'] });
  expect(answer([0, 0], [10, 10])).toMatchObject({ tags: ['too-gloomy'] });
});

it('must cover the axis', () => {
  expect(answer()).toMatchObject({ reason: 'empty' });
  expect(answer([0, 0], [8, 80])).toMatchObject({ reason: 'incomplete' });
});
