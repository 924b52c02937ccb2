import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap, placeLabels } from './place-labels.ts';

const bounds = { x: 0, y: 0, width: 300, height: 100 };

it('takes the first corner that is free', () => {
  const label = {
    id: 'best',
    width: 80,
    height: 30,
    corners: [
      { x: 10, y: 10 },
      { x: 150, y: 10 },
    ],
  };

  const placed = placeLabels([label], bounds, [{ x: 0, y: 0, width: 40, height: 40 }]);

  expect(placed.get('best')).toEqual({ x: 150, y: 10, width: 80, height: 30 });
});

it('drops the less important label when there is room for one', () => {
  const corners = [{ x: 10, y: 10 }];
  const first = { id: 'first', width: 80, height: 30, corners };
  const second = { id: 'second', width: 80, height: 30, corners };

  expect([...placeLabels([first, second], bounds, []).keys()]).toEqual(['first']);
});

it('never lets labels overlap or leave the figure', () => {
  const corner = fc.record({
    x: fc.integer({ min: -50, max: 320 }),
    y: fc.integer({ min: -20, max: 120 }),
  });
  const wish = fc.record({
    id: fc.uuid(),
    width: fc.integer({ min: 10, max: 150 }),
    height: fc.integer({ min: 10, max: 40 }),
    corners: fc.array(corner, { maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 8 }), (wishes) => {
      const boxes = [...placeLabels(wishes, bounds, []).values()];
      boxes.forEach((box, i) => {
        expect(box.x >= 0 && box.x + box.width <= 300).toBe(true);
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      });
    }),
  );
});
