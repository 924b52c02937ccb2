import { expect, it } from 'vitest';
import { mark } from './mark.ts';
import { estimate } from './testing/more-questions.ts';
import type { Verdict } from './verdict.ts';

const earned = (verdict: Verdict) => (verdict.status === 'marked' ? verdict.earned : undefined);

const answer = (value: number | null, change = {}) =>
  mark({ kind: 'estimate', question: { ...estimate, ...change }, response: { value } });

it('earns by the factor on a log scale', () => {
  expect(earned(answer(200))).toBe(1);
  expect(earned(answer(50))).toBe(1);
  expect(earned(answer(400))).toBeCloseTo(0.5, 12);
  expect(earned(answer(25))).toBeCloseTo(0.5, 12);
  expect(earned(answer(800))).toBeCloseTo(0, 12);
  expect(earned(answer(0))).toBe(0);
});

it('earns by the distance on a linear scale', () => {
  const linear = { scale: 'linear', near: 10, far: 30 };
  expect(earned(answer(110, linear))).toBe(1);
  expect(earned(answer(120, linear))).toBeCloseTo(0.5, 12);
  expect(earned(answer(70, linear))).toBe(0);
});

it('says on which side it missed', () => {
  expect(answer(10)).toMatchObject({ tags: ['low'], feedback: [{ state: 'wrong' }] });
  expect(answer(300)).toMatchObject({ tags: ['high'], feedback: [{ state: 'missed' }] });
  expect(answer(null)).toMatchObject({ status: 'unready' });
});
