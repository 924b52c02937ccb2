import { expect, it } from 'vitest';
import { placeOf } from './place-of.ts';

const middles = [20, 60, 130, 200];

it.each([
  [0, 0, 0],
  [0, 39, 0],
  [0, 41, 1],
  [0, 111, 2],
  [0, 900, 3],
  [3, -69, 3],
  [3, -71, 2],
  [3, -900, 0],
])('puts card %i, dragged %i px down, at place %i', (dragged, moved, place) => {
  expect(placeOf(middles, dragged, moved)).toBe(place);
});
