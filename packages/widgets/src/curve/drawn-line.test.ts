import { expect, it } from 'vitest';
import { withPoint, withStroke } from './drawn-line.ts';

it('sets, moves and takes away a point, and keeps the line in rising x', () => {
  const line = withPoint(withPoint([], 2, 20), 1, 10);
  expect(line).toEqual([
    [1, 10],
    [2, 20],
  ]);
  expect(withPoint(line, 2, 25)).toEqual([
    [1, 10],
    [2, 25],
  ]);
  expect(withPoint(line, 1, undefined)).toEqual([[2, 20]]);
});

it('fills every stop that a fast stroke passed, in either direction', () => {
  const stops = [0, 1, 2, 3, 4];
  const rising = [
    [1, 10],
    [2, 20],
    [3, 30],
  ];
  expect(withStroke([], stops, [1, 10], [3, 30])).toEqual(rising);
  expect(withStroke([], stops, [3, 30], [1, 10])).toEqual(rising);
});

it('draws over what was there, and leaves the rest', () => {
  expect(
    withStroke(
      [
        [0, 5],
        [1, 5],
      ],
      [0, 1, 2],
      [1, 8],
      [2, 9],
    ),
  ).toEqual([
    [0, 5],
    [1, 8],
    [2, 9],
  ]);
});
