import { type Block, blockOf, isInside, type Layout, labelOf, type Point } from './layout.ts';

/** A tie's way as a cubic curve with two handles. */
export type Route = readonly [from: Point, leaving: Point, arriving: Point, to: Point];

/**
 * The gentlest curve between two people that crosses nobody else's face or name, and as little of their own names as
 * it can. Where a crowded board leaves no such way, the one that crosses least.
 */
export function routeBetween(layout: Layout, a: number, b: number): Route {
  const from = layout.people[a];
  const to = layout.people[b];
  if (!from || !to) throw new RangeError(`The board has no places ${a} and ${b}.`);
  const others = layout.people.filter((_, at) => at !== a && at !== b);
  const blocks = others.map((point) => blockOf(point, layout));
  const labels = [labelOf(from, layout), labelOf(to, layout)];

  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const handle = (along: number, offset: number): Point => ({
    x: from.x + (to.x - from.x) * along + across.x * offset,
    y: from.y + (to.y - from.y) * along + across.y * offset,
  });

  let best: Route = [from, from, to, to];
  let least = Infinity;
  for (const { leaving, arriving, strain } of offsets) {
    if (strain >= least) break; // sorted: everything after is bent more
    const route: Route = [from, handle(1 / 3, leaving), handle(2 / 3, arriving), to];
    const cost =
      1000 * samplesInside(route, blocks) +
      200 * samplesOff(route, layout) +
      2 * samplesInside(route, labels) +
      strain;
    if (cost < least) {
      least = cost;
      best = route;
    }
  }
  return best;
}

/** SVG path data of a route. */
export function pathOf([from, leaving, arriving, to]: Route): string {
  const [start, ...rest] = [from, leaving, arriving, to].map(
    ({ x, y }) => `${round(x)} ${round(y)}`,
  );
  return `M${start}C${rest.join(' ')}`;
}

/** How many of the points along a route lie in any of the blocks. */
export function samplesInside(route: Route, blocks: readonly Block[]): number {
  return samples(route).filter((point) => blocks.some((block) => isInside(point, block))).length;
}

/** How far the two handles lie off the straight line. Never quite straight: drawn by hand, not by ruler. */
const reaches = [
  6, -6, 20, -20, 36, -36, 54, -54, 74, -74, 98, -98, 126, -126, 160, -160, 200, -200,
];
const offsets = reaches
  .flatMap((leaving) =>
    reaches.map((arriving) => ({ leaving, arriving, strain: strainOf(leaving, arriving) })),
  )
  .toSorted((one, other) => one.strain - other.strain);

/** How far from straight, and how far from an even bow. */
function strainOf(leaving: number, arriving: number): number {
  return 0.1 * (Math.abs(leaving) + Math.abs(arriving) + Math.abs(leaving - arriving));
}

function samplesOff(route: Route, { width, height }: Layout): number {
  const board = { left: 2, right: width - 2, top: 2, bottom: height - 2 };
  return samples(route).filter((point) => !isInside(point, board)).length;
}

const sampleCount = 48;

function samples([from, leaving, arriving, to]: Route): Point[] {
  return Array.from({ length: sampleCount - 1 }, (_, at) => {
    const t = (at + 1) / sampleCount;
    const u = 1 - t;
    const [p, q, r, s] = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3];
    return {
      x: p * from.x + q * leaving.x + r * arriving.x + s * to.x,
      y: p * from.y + q * leaving.y + r * arriving.y + s * to.y,
    };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
