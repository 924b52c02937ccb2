import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeAxis } from './axis.ts';
import { fitPitch, pileDots } from './dot-piles.ts';

const room = { left: 10, right: 310, height: 100 };
const { place } = placeAxis({ scale: 'log', max: 1000 }, 20, 300);

it('stacks equal values over their place on the axis', () => {
  const { dots, piles } = pileDots([4, 4, 100], place, { ...room, pitch: 10 });

  expect(dots.map(({ y }) => y)).toEqual([5, 15, 5]);
  expect(dots[0]?.x).toBeCloseTo(place(4), 9);
  expect(piles.map(({ tries }) => tries)).toEqual([[0, 1], [2]]);
});

it('grows a stack sideways when it reaches the top', () => {
  const values = Array.from({ length: 25 }, () => 10);

  const { dots, piles } = pileDots(values, place, { ...room, pitch: 10 });

  expect(piles).toHaveLength(1);
  expect(piles[0]!.right - piles[0]!.left).toBeCloseTo(30, 9);
  expect(Math.max(...dots.map(({ y }) => y))).toBeLessThan(room.height);
});

it('draws dots smaller when more tries must fit', () => {
  const few = Array.from({ length: 10 }, () => 4);
  const many = Array.from({ length: 500 }, () => 4);

  expect(fitPitch([few], place, room)).toBe(10.5);
  expect(fitPitch([few, many], place, room)).toBeLessThan(6);
});

it('never draws one dot over another, nor above the room', () => {
  const reached = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 150 });
  fc.assert(
    fc.property(reached, (values) => {
      const pitch = fitPitch([values], place, room);
      const { dots } = pileDots(values, place, { ...room, pitch });
      const seen = dots.toSorted((a, b) => a.x - b.x);

      for (const [i, dot] of seen.entries()) {
        expect(dot.y).toBeLessThan(room.height);
        for (const other of seen.slice(i + 1)) {
          if (other.x - dot.x >= pitch - 1e-6) break;
          expect(Math.hypot(other.x - dot.x, other.y - dot.y)).toBeGreaterThan(pitch - 1e-6);
        }
      }
    }),
    { numRuns: 60 },
  );
});
