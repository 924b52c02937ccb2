import { expect, it } from 'vitest';
import { canProve, countCrossings } from './crossing-count.ts';
import { foolEight, foolSix } from './testing/boards.ts';

it('needs six ties across where three holders bear three', () => {
  expect(countCrossings(foolEight)).toEqual({ needed: 6, perHolder: 1, borne: 3 });
});

it('proves it for a strict majority among all, and only there', () => {
  expect(canProve(foolEight)).toBe(true);
  expect(canProve(foolSix)).toBe(false);
  expect(canProve({ ...foolEight, rule: 'half-or-more' })).toBe(false);
  expect(canProve({ ...foolEight, goal: { who: 'all', fooled: 9 } })).toBe(false);
});

it('claims nothing where the holders could bear all ties needed', () => {
  const many = { ...foolEight, holders: ['ayu', 'bima', 'citra', 'dewi', 'eka'] };
  expect(countCrossings(many)).toEqual({ needed: 4, perHolder: 3, borne: 15 });
  expect(canProve(many)).toBe(false);
});
