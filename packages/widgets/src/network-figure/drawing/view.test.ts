import { describe, expect, it } from 'vitest';
import { pannedBy, placementOf, showing, wholeView, zoomedAt } from './view.ts';

const room = { width: 600, height: 400, margin: 20 };
const extent = { width: 1, height: 0.6 };

describe('placementOf', () => {
  it('fits the whole layout inside the margins', () => {
    const { xScale, yScale, xShift, yShift } = placementOf(room, extent, wholeView);

    expect(0.5 * xScale + xShift).toBeLessThanOrEqual(580);
    expect(0.3 * yScale + yShift).toBeLessThanOrEqual(380);
    expect(-0.5 * xScale + xShift).toBeCloseTo(20);
  });

  it('stretches a wide layout in a tall room only so far', () => {
    const tall = placementOf({ width: 300, height: 900, margin: 0 }, extent, wholeView);

    expect(tall.yScale / tall.xScale).toBeCloseTo(1.45);
  });
});

describe('zoomedAt', () => {
  it('keeps the point under the pointer in place', () => {
    const at = { x: 420, y: 130 };
    const before = placementOf(room, extent, wholeView);
    const layoutX = (at.x - before.xShift) / before.xScale;
    const layoutY = (at.y - before.yShift) / before.yScale;

    const after = placementOf(room, extent, zoomedAt(wholeView, 2, at, room));

    expect(layoutX * after.xScale + after.xShift).toBeCloseTo(at.x);
    expect(layoutY * after.yScale + after.yShift).toBeCloseTo(at.y);
  });

  it('stops at the whole view and at the deepest zoom', () => {
    expect(zoomedAt(wholeView, 0.1, { x: 0, y: 0 }, room)).toEqual(wholeView);
    expect(zoomedAt(wholeView, 1000, { x: 300, y: 200 }, room).zoom).toBe(12);
  });
});

it('does not pan the whole view out of sight', () => {
  expect(pannedBy(wholeView, 90, -90, room)).toEqual(wholeView);
});

it('moves a far point into the room and leaves a near one alone', () => {
  const zoomed = { zoom: 4, x: 0, y: 0 };

  expect(showing(zoomed, { x: 300, y: 200 }, room)).toBe(zoomed);
  expect(showing(zoomed, { x: 700, y: 200 }, room).x).toBeLessThan(0);
});
