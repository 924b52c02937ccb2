import { expect, it } from 'vitest';
import { type Certainty, certaintyMark } from './certainty.ts';
import { marked } from './marked.ts';

it.each([
  [1, 1, 0],
  [2, 2, -2],
  [3, 3, -6],
] as const)('at level %d earns %d when right and %d when wrong', (certainty, right, wrong) => {
  expect(certaintyMark(marked(1, 1, []), certainty)).toBe(right);
  expect(certaintyMark(marked(0, 1, []), certainty)).toBe(wrong);
  expect(certaintyMark(marked(2, 4, []), certainty)).toBe((right + wrong) / 2);
});

it('pays best who says honestly how certain they are', () => {
  expect([0.5, 0.6, 0.7, 0.75, 0.85, 0.95].map(best)).toEqual([1, 1, 2, 2, 3, 3]);
});

function expected(chance: number, level: Certainty): number {
  const right = certaintyMark(marked(1, 1, []), level);
  const wrong = certaintyMark(marked(0, 1, []), level);
  return chance * right + (1 - chance) * wrong;
}

function best(chance: number): Certainty | undefined {
  return ([1, 2, 3] as const).toSorted((a, b) => expected(chance, b) - expected(chance, a))[0];
}
