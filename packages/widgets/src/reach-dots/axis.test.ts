import { expect, it } from 'vitest';
import { placeAxis } from './axis.ts';

it('gives each tenfold step of a log axis the same room', () => {
  const { place, ticks } = placeAxis({ scale: 'log', max: 1000 }, 20, 320);

  expect(ticks).toEqual([1, 10, 100, 1000]);
  expect(ticks.map(place)).toEqual([20, 120, 220, 320]);
});

it('stands zero before 1 and holds what is off the axis at its end', () => {
  const { place } = placeAxis({ scale: 'log', max: 1000 }, 20, 320);

  expect(place(0)).toBe(10);
  expect(place(5000)).toBe(320);
});

it('picks round ticks for a linear axis', () => {
  const { place, ticks } = placeAxis({ scale: 'linear', max: 40 }, 0, 400);

  expect(ticks).toEqual([0, 10, 20, 30, 40]);
  expect(place(10)).toBe(100);
});
