import type { EstimateQuestion } from '@groundswell/core/quiz';
import { expect, it } from 'vitest';
import { missOf, stripOf } from './nearness.ts';

const text = { en: 'x', id: 'x' };
const people: EstimateQuestion = {
  kind: 'estimate',
  id: 'reach',
  prompt: text,
  answer: 200,
  scale: 'log',
  near: 2,
  far: 16,
  feedback: text,
  low: { feedback: text },
  high: { feedback: text },
};
const minutes: EstimateQuestion = { ...people, scale: 'linear', answer: 60, near: 10, far: 40 };

it('calls twice and half the same miss on a log scale', () => {
  expect(missOf(people, 400)).toEqual({ by: 'factor', side: 'high', times: 2 });
  expect(missOf(people, 100)).toEqual({ by: 'factor', side: 'low', times: 2 });
});

it('counts the distance on a linear scale, and where there is no factor', () => {
  expect(missOf(minutes, 45)).toEqual({ by: 'distance', side: 'low', distance: 15 });
  expect(missOf(people, 0)).toEqual({ by: 'distance', side: 'low', distance: 200 });
  expect(missOf(minutes, 60)).toEqual({ by: 'nothing' });
});

it('puts the answer in the middle and the band of a part at four fifths of the way out', () => {
  expect(stripOf(minutes, 60)).toEqual({ value: 0.5, near: 0.1, far: 0.4 });
  expect(stripOf(people, 200 * 16).value).toBeCloseTo(0.9);
  expect(stripOf(people, 200 / 16).value).toBeCloseTo(0.1);
});

it('keeps whatever is off the strip at its end', () => {
  expect(stripOf(people, -5).value).toBe(0);
  expect(stripOf(minutes, 1e9).value).toBe(1);
});
