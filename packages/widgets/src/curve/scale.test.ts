import { expect, it } from 'vitest';
import { snap, stepOf, stopsOf, ticksOf } from './scale.ts';

it('sets points at every whole number where there are few of them', () => {
  expect(stopsOf({ min: 0, max: 6 })).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

it('sets points at eleven even stops elsewhere, the last at the very end', () => {
  expect(stopsOf({ min: 0, max: 1 })).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  expect(stopsOf({ min: 1900, max: 2000 }).at(3)).toBe(1930);
  expect(stopsOf({ min: 0, max: 1 / 3 }).at(-1)).toBe(1 / 3);
});

it('prints round numbers, also where the axis does not begin at one', () => {
  expect(ticksOf({ min: 0, max: 100 }, 5)).toEqual([0, 20, 40, 60, 80, 100]);
  expect(ticksOf({ min: -3, max: 7 }, 5)).toEqual([-2, 0, 2, 4, 6]);
  expect(ticksOf({ min: 0, max: 0.7 }, 4)).toEqual([0, 0.2, 0.4, 0.6]);
});

it('moves the pen in round steps and never off the scale', () => {
  expect(stepOf({ min: 0, max: 100 })).toBe(1);
  expect(stepOf({ min: 0, max: 3000 })).toBe(50);
  expect(snap({ min: 0, max: 1 }, 0.3333)).toBe(0.33);
  expect(snap({ min: 0, max: 100 }, 140)).toBe(100);
  expect(snap({ min: 0, max: 100 }, -1)).toBe(0);
});
