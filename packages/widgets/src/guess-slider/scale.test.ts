import { assert, double, property } from 'fast-check';
import { expect, it } from 'vitest';
import { farNeighbor, neighbor, positionOf, type Scale, ticksOf, valueAt } from './scale.ts';

const people: Scale = { type: 'log', min: 1, max: 10_000 };
const percent: Scale = { type: 'linear', min: 0, max: 100, step: 5 };

it('puts each power of ten a quarter of the way along from 1 to 10,000', () => {
  expect([1, 10, 100, 1000, 10_000].map((value) => positionOf(people, value))).toEqual([
    0,
    expect.closeTo(0.25),
    expect.closeTo(0.5),
    expect.closeTo(0.75),
    1,
  ]);
});

it('writes the powers of ten under a log slider and quarters under a linear one', () => {
  expect(ticksOf(people)).toEqual([1, 10, 100, 1000, 10_000]);
  expect(ticksOf({ type: 'log', min: 2, max: 500 })).toEqual([2, 10, 100, 500]);
  expect(ticksOf(percent)).toEqual([0, 25, 50, 75, 100]);
});

it('writes fifths where no step falls on a quarter', () => {
  expect(ticksOf({ type: 'linear', min: 50, max: 100, step: 5 })).toEqual([
    50, 60, 70, 80, 90, 100,
  ]);
});

it('stands on round numbers of whole people', () => {
  expect(valueAt(people, positionOf(people, 412))).toBe(400);
  expect(valueAt(people, positionOf(people, 1.4))).toBe(1);
  expect(valueAt({ type: 'log', min: 0.01, max: 1, step: 0.01 }, 0.5)).toBe(0.1);
});

it('steps through round numbers and stops at the ends', () => {
  expect(neighbor(people, 9, 1)).toBe(10);
  expect(neighbor(people, 10, 1)).toBe(12);
  expect(neighbor(people, 10, -1)).toBe(9);
  expect(neighbor(people, 1, -1)).toBe(1);
  expect(neighbor(people, 10_000, 1)).toBe(10_000);
  expect(neighbor(people, 437, 1)).toBe(500);
  expect(neighbor(percent, 95, 1)).toBe(100);
  expect(farNeighbor(people, 40, 1)).toBe(400);
  expect(farNeighbor(percent, 40, -1)).toBe(30);
});

it('finds every value it stands on again from its position', () => {
  for (const scale of [people, percent]) {
    assert(
      property(double({ min: 0, max: 1, noNaN: true }), (position) => {
        const value = valueAt(scale, position);
        expect(valueAt(scale, positionOf(scale, value))).toBe(value);
      }),
    );
  }
});

it('walks from end to end in steps that always grow', () => {
  let value = 1;
  let steps = 0;
  while (value < 10_000) {
    const next = neighbor(people, value, 1);
    expect(next).toBeGreaterThan(value);
    value = next;
    steps++;
  }
  expect(steps).toBeLessThan(60);
});
