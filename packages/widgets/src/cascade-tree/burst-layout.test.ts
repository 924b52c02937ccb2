import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOutBursts, type Point } from './burst-layout.ts';
import { fitTree } from './fit.ts';
import { chainLetter, type Showing } from './showing.ts';
import { layOutSpiral } from './spiral-layout.ts';

/** Dini shows it to four, the last of whom shows it to a hundred. */
const hit: Showing = {
  parents: [-1, 0, 0, 0, 0, ...Array.from({ length: 100 }, () => 4)],
  passedOn: [true, false, false, false, true, ...Array.from({ length: 100 }, () => false)],
};

it('stands whoever broadcasts in the middle of their crowd', () => {
  const { places, rings } = layOutBursts(hit);
  const teller = places[4]!;

  const distances = places.slice(5).map((place) => between(place, teller));

  expect(Math.max(...distances)).toBeCloseTo(rings[4]!, 6);
  expect(Math.min(...distances)).toBeGreaterThan(rings[4]! / 2);
});

it('keeps all people apart in any cascade', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 120 }),
      (draws) => {
        const showing = growing(draws);
        expect(closest(layOutBursts(showing).places)).toBeGreaterThan(3.5);
      },
    ),
    { numRuns: 60 },
  );
});

it('keeps the people of a chain letter apart on its spiral', () => {
  expect(closest(layOutSpiral(chainLetter(200)).places)).toBeGreaterThan(4);
});

it('fits a cascade into its room', () => {
  const { places, height } = fitTree(layOutBursts(hit), {
    width: 320,
    height: 240,
    margin: 12,
    most: 3,
  });

  expect(height).toBeLessThanOrEqual(240 + 1e-6);

  for (const { x, y } of places) {
    expect(x >= 12 - 1e-6 && x <= 308 + 1e-6).toBe(true);
    expect(y >= 12 - 1e-6 && y <= 228 + 1e-6).toBe(true);
  }
});

/** A random tree in which only those who passed it on have listeners. */
function growing(draws: readonly (readonly [number, boolean])[]): Showing {
  const parents = [-1];
  const passedOn = [true];
  const tellers = [0];
  for (const [pick, passes] of draws) {
    parents.push(tellers[pick % tellers.length]!);
    passedOn.push(passes);
    if (passes) tellers.push(parents.length - 1);
  }
  return { parents, passedOn };
}

function closest(places: readonly Point[]): number {
  let least = Infinity;
  places.forEach((place, i) => {
    for (const other of places.slice(i + 1)) least = Math.min(least, between(place, other));
  });
  return least;
}

function between(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
