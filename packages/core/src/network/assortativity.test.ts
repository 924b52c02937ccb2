import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighborsOf, smallNetwork } from '../spread/testing/small-network.ts';
import { degreeAssortativity } from './assortativity.ts';
import { degrees } from './degrees.ts';
import { erdosRenyi } from './erdos-renyi.ts';
import { completeNetwork, star } from './lattices.ts';

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

describe('degreeAssortativity', () => {
  it('is Pearson’s correlation of the ties at both ends of all ties', () => {
    fc.assert(
      fc.property(smallNetwork(10, 25), (network) => {
        const ties = degrees(network);
        const ends = Array.from(ties, (own, node) =>
          neighborsOf(network, node).map((other) => [own, ties[other]!] as const),
        ).flat();
        const mean = sum(ends.map(([own]) => own)) / ends.length;
        const together = sum(ends.map(([own, other]) => (own - mean) * (other - mean)));
        const alone = sum(ends.map(([own]) => (own - mean) ** 2));
        fc.pre(alone > 1e-9);
        expect(degreeAssortativity(network)).toBeCloseTo(together / alone, 9);
      }),
    );
  });

  it('is −1 on a star, undefined where all are alike, near zero at random', () => {
    expect(degreeAssortativity(star({ nodeCount: 6 }))).toBeCloseTo(-1, 9);
    expect(degreeAssortativity(completeNetwork({ nodeCount: 4 }))).toBeNaN();
    const random = erdosRenyi({ nodeCount: 20_000, meanDegree: 6, seed: 1 });
    expect(Math.abs(degreeAssortativity(random))).toBeLessThan(0.02);
  });
});
