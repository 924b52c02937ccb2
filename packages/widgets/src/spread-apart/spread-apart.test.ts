import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadApart } from './spread-apart.ts';

const line = { from: 0, to: 1000 };

it('leaves things alone that do not touch', () => {
  const wishes = [
    { at: 20, width: 10 },
    { at: 300, width: 40 },
  ];

  expect(spreadApart(wishes, line)).toEqual([20, 300]);
});

it('pushes two that want one place apart by the same way', () => {
  const wishes = [
    { at: 500, width: 20 },
    { at: 500, width: 40 },
  ];

  expect(spreadApart(wishes, { ...line, gap: 2 })).toEqual([484, 516]);
});

it('keeps everything on the line', () => {
  const wishes = [
    { at: 990, width: 30 },
    { at: 1000, width: 30 },
  ];

  expect(spreadApart(wishes, line)).toEqual([955, 985]);
});

it('answers an empty wish list with an empty list', () => {
  expect(spreadApart([], line)).toEqual([]);
});

it('never lets two overlap, whatever they wish', () => {
  const wish = fc.record({
    at: fc.integer({ min: 0, max: 1000 }),
    width: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 15 }), (unsorted) => {
      const wishes = unsorted.toSorted((a, b) => a.at - b.at);
      const middles = spreadApart(wishes, line);

      wishes.slice(1).forEach((wish, i) => {
        const apart = middles[i + 1]! - middles[i]!;
        expect(apart).toBeGreaterThanOrEqual((wish.width + wishes[i]!.width) / 2 - 1e-9);
      });
    }),
  );
});
