import { expect, it } from 'vitest';
import { audiences, chainLetter, hopsOf } from './showing.ts';

const showing = { parents: [-1, 0, 0, 2, 2], passedOn: [true, false, true, false, false] };

it('lists who heard it from whom', () => {
  expect(audiences(showing)).toEqual([[1, 2], [], [3, 4], [], []]);
});

it('counts hops from the sender', () => {
  expect(hopsOf(showing)).toEqual([0, 1, 1, 2, 2]);
});

it('draws a chain letter with as many people, never more than two shown by one', () => {
  const letter = chainLetter(134);

  expect(letter.parents).toHaveLength(134);
  expect(Math.max(...audiences(letter).map(({ length }) => length))).toBe(2);
  expect(Math.max(...hopsOf(letter))).toBeGreaterThan(90);
});
