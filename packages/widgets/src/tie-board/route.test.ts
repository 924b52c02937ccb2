import { describe, expect, it } from 'vitest';
import { type BoardShape, blockOf, layOut } from './layout.ts';
import { pathOf, routeBetween, samplesInside } from './route.ts';

describe.each<BoardShape>(['narrow', 'wide'])('on the %s board of nine', (shape) => {
  const layout = layOut(9, shape);
  const pairs = layout.people.flatMap((_, a) =>
    layout.people.slice(a + 1).map((_, at) => [a, a + 1 + at] as const),
  );

  it('keeps everybody inside the board and apart from everybody else', () => {
    const blocks = layout.people.map((point) => blockOf(point, layout));
    for (const [at, block] of blocks.entries()) {
      expect(block.left).toBeGreaterThanOrEqual(0);
      expect(block.right).toBeLessThanOrEqual(layout.width);
      expect(block.top).toBeGreaterThanOrEqual(0);
      expect(block.bottom).toBeLessThanOrEqual(layout.height);
      for (const other of blocks.slice(at + 1)) {
        const apart =
          other.left >= block.right ||
          block.left >= other.right ||
          other.top >= block.bottom ||
          block.top >= other.bottom;
        expect(apart).toBe(true);
      }
    }
  });

  it('finds each of the 36 ties a way that crosses no third person’s face or name', () => {
    const crossing = pairs.filter(([a, b]) => {
      const others = layout.people.filter((_, at) => at !== a && at !== b);
      const blocks = others.map((point) => blockOf(point, layout));
      return samplesInside(routeBetween(layout, a, b), blocks) > 0;
    });
    expect(pairs).toHaveLength(36);
    expect(crossing).toEqual([]);
  });

  it('gives no two ties the same way', () => {
    const paths = pairs.map(([a, b]) => pathOf(routeBetween(layout, a, b)));
    expect(new Set(paths).size).toBe(36);
  });
});

it('stands any other number of people in a ring inside the board', () => {
  const layout = layOut(6, 'narrow');
  for (const { x, y } of layout.people) {
    expect(x).toBeGreaterThan(layout.face);
    expect(x).toBeLessThan(layout.width - layout.face);
    expect(y).toBeGreaterThan(layout.face);
    expect(y).toBeLessThan(layout.height - layout.face);
  }
});
