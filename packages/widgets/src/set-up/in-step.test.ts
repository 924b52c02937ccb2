import { expect, it } from 'vitest';
import { inStep } from './in-step.ts';

it('takes the badge and the ties of whoever leaves along', () => {
  const street = {
    people: ['ayu', 'bima'],
    holders: ['citra', 'bima'],
    ties: [
      ['ayu', 'bima'],
      ['bima', 'citra'],
    ],
  };

  expect(inStep(street)).toEqual({
    people: ['ayu', 'bima'],
    holders: ['bima'],
    ties: [['ayu', 'bima']],
  });
});

it('leaves settings alone that hold no such people', () => {
  const ring = { people: 200, friends: 8 };

  expect(inStep(ring)).toBe(ring);
});
