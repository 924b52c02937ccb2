import { describe, expect, it } from 'vitest';
import { path, star } from '../network/lattices.ts';
import { type CascadeTie, competingCascades } from './competing-cascades.ts';
import { countsOf } from './run.ts';
import { runSpread } from './run-spread.ts';
import { deviation } from './testing/mean-of.ts';

const endsOf = (
  nodeCount: number,
  chance: number,
  tie: CascadeTie,
  runs: number,
  headStart = 0,
) => {
  const model = competingCascades({
    chance,
    rivalChance: chance,
    rivalSources: [nodeCount - 1],
    tie,
    headStart,
  });
  return Array.from({ length: runs }, (_, seed) => {
    const run = runSpread(model, path({ nodeCount }), { sources: [0], seed });
    return ['first', 'rival', 'torn'].map((state) => countsOf(run, state).at(-1)!);
  });
};

/** P(first) = p^a for the nearer half, p^a(1 − p^b) for the farther; ties p^a p^b in the middle. */
function exact(n: number, p: number) {
  let first = 0;
  let torn = 0;
  for (let j = 1; j <= n; j++) {
    const [a, b] = [j - 1, n - j];
    if (a < b) first += p ** a;
    else if (a > b) first += p ** a * (1 - p ** b);
    else {
      first += p ** a * (1 - p ** b);
      torn += p ** a * p ** b;
    }
  }
  return { first, torn };
}

describe('competingCascades', () => {
  it.each([
    [10, 3.79204, 0],
    [11, 3.926258, 0.107374],
  ])('share a path of %i as the formula says', (n, printedFirst, printedTorn) => {
    const { first, torn } = exact(n, 0.8);
    expect(first).toBeCloseTo(printedFirst, 6);
    expect(torn).toBeCloseTo(printedTorn, 6);
    const ends = endsOf(n, 0.8, 'neither', 8000);
    expect(
      deviation(
        ends.map((end) => end[0]!),
        first,
      ),
    ).toBeLessThan(4);
    expect(
      deviation(
        ends.map((end) => end[1]!),
        first,
      ),
    ).toBeLessThan(4);
    expect(
      deviation(
        ends.map((end) => end[2]!),
        torn,
      ),
    ).toBeLessThan(4);
  });

  it('meet in the middle of a sure path of eleven', () => {
    expect(endsOf(11, 1, 'neither', 1)).toEqual([[5, 5, 1]]);
    expect(endsOf(11, 1, 'first', 1)).toEqual([[6, 5, 0]]);
    expect(endsOf(11, 1, 'rival', 1)).toEqual([[5, 6, 0]]);
    expect(
      deviation(
        endsOf(11, 1, 'random', 2000).map((end) => end[0]!),
        5.5,
      ),
    ).toBeLessThan(4);
  });

  it('give ground by a head start', () => {
    expect(endsOf(11, 1, 'neither', 1, 4)).toEqual([[7, 3, 1]]);
  });

  it('lets a late correction begin with somebody the rumour has already won', () => {
    const model = competingCascades({ chance: 1, rivalChance: 1, rivalSources: [1], headStart: 3 });
    const run = runSpread(model, star({ nodeCount: 4 }), { sources: [0], seed: 1 });
    expect(countsOf(run, 'rival').at(-1)).toBe(1);
  });
});
