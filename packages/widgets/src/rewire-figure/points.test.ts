import { expect, it } from 'vitest';
import { pointOf } from './point.ts';
import { bestPlace, keyOf } from './points.ts';

const place = (rewired: number) => ({ rewired, friends: 10, lone: false });
const always = (day: number) => [pointOf({ arrivedOn: [day, day], acting: [200, 200] }, 200)];
const sometimes = (day: number) => [pointOf({ arrivedOn: [day, -1], acting: [200, 9] }, 200)];

it('calls the quickest place the best among those where every try arrives', () => {
  const points = new Map([
    [keyOf(place(0)), always(29)],
    [keyOf(place(0.2)), always(14)],
    [keyOf(place(0.5)), sometimes(9)],
  ]);
  const places = [0, 0.1, 0.2, 0.5].map(place);
  expect(bestPlace(points, places, 0)).toEqual({ rewired: 0.2, days: 14 });
});

it('knows no best place where nothing arrives for sure', () => {
  const points = new Map([[keyOf(place(0.5)), sometimes(9)]]);
  expect(bestPlace(points, [place(0.5)], 0)).toBeUndefined();
});
