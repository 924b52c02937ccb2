import type { ChoiceScale, NumberScale } from '@groundswell/core/quiz';
import { expect, it } from 'vitest';
import { foresaw } from './foresaw.ts';

it('counts a guess within the factor of a log scale as foreseen, on either side', () => {
  const people: NumberScale = { type: 'log', min: 1, max: 1000, near: 2 };
  expect(foresaw(people, 8, 4)).toBe(true);
  expect(foresaw(people, 2, 4)).toBe(true);
  expect(foresaw(people, 9, 4)).toBe(false);
  expect(foresaw(people, 1, 0)).toBe(false);
});

it('counts a guess within the distance of a linear scale as foreseen', () => {
  const votes: NumberScale = { type: 'linear', min: 0, max: 9, near: 0.5 };
  expect(foresaw(votes, 4, 4.5)).toBe(true);
  expect(foresaw(votes, 3.9, 4.5)).toBe(false);
});

it('foresees a choice only by choosing it', () => {
  const shape: ChoiceScale = {
    type: 'choice',
    options: [
      { id: 'chain', text: { en: 'a chain', id: 'rantai' } },
      { id: 'burst', text: { en: 'a burst', id: 'ledakan' } },
    ],
  };
  expect(foresaw(shape, 'burst', 'burst')).toBe(true);
  expect(foresaw(shape, 'chain', 'burst')).toBe(false);
});
