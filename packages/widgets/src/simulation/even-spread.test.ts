import { expect, it } from 'vitest';
import { spreadEvenly } from './even-spread.ts';

it('fills the room to its edges, whatever a straggler does', () => {
  const crowd = Array.from({ length: 99 }, (_, i) => ({ x: i / 100, y: -i / 100 }));

  const { xs, ys } = spreadEvenly([...crowd, { x: 1_000, y: 0 }]);

  expect(Math.max(...xs)).toBeCloseTo(1);
  expect(Math.min(...xs)).toBeCloseTo(-1);
  expect(Math.max(...ys)).toBeCloseTo(1);
  expect(xs[98]! - xs[0]!).toBeGreaterThan(1.3); // the crowd keeps most of the width
});

it('keeps who is left of whom', () => {
  const { xs } = spreadEvenly([3, 1, 2, 10].map((x) => ({ x, y: 0 })));

  const fromLeft = [0, 1, 2, 3].toSorted((a, b) => xs[a]! - xs[b]!);
  expect(fromLeft).toEqual([1, 2, 0, 3]);
});

it('puts one person in the middle of nowhere in particular', () => {
  expect(spreadEvenly([{ x: 5, y: 5 }])).toEqual({
    xs: Float32Array.of(0),
    ys: Float32Array.of(0),
  });
});
