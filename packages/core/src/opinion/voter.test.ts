import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degrees } from '../network/degrees.ts';
import { star } from '../network/lattices.ts';
import { deviation } from '../spread/testing/mean-of.ts';
import { smallNetwork } from '../spread/testing/small-network.ts';
import { runOpinion } from './run-opinion.ts';
import { uniform } from './testing/uniform.ts';
import { type VoterUpdate, voter } from './voter.ts';

const wins = (update: VoterUpdate, lone: number) =>
  Array.from({ length: 4000 }, (_, seed) => {
    const initial = [0, 1, 2, 3, 4].map((node) => (node === lone ? 1 : 0));
    return runOpinion(voter({ update }), star({ nodeCount: 5 }), {
      initial,
      seed,
      maxSteps: 10_000,
    }).opinions[0]!;
  });

describe('voter', () => {
  it.each([
    ['node', 0.5, 0.125],
    ['invasion', 1 / 17, 4 / 17],
    ['link', 0.2, 0.2],
  ] as const)(
    'a lone voice on a star wins as its conserved quantity says: %s update',
    (update, centre, leaf) => {
      expect(deviation(wins(update, 0), centre)).toBeLessThan(4);
      expect(deviation(wins(update, 3), leaf)).toBeLessThan(4);
    },
  );

  const weights = {
    node: (ties: number) => ties,
    invasion: (ties: number) => 1 / ties,
    link: () => 1,
  };

  it.each(['node', 'invasion', 'link'] as const)(
    'keeps the mean opinion, each person weighed as the update asks, on average: %s',
    (update) => {
      fc.assert(
        fc.property(smallNetwork(8, 14), fc.nat(), (network, seed) => {
          const initial = uniform(network.nodeCount, seed);
          const ties = Array.from(degrees(network));
          const weigh = (opinions: ArrayLike<number>) =>
            ties.reduce(
              (sum, degree, node) => sum + (degree && weights[update](degree) * opinions[node]!),
              0,
            );
          const later = Array.from({ length: 1000 }, (_, run) =>
            weigh(
              runOpinion(voter({ update }), network, { initial, seed: run, maxSteps: 3 }).opinions,
            ),
          );
          expect(deviation(later, weigh(initial))).toBeLessThan(4);
        }),
        { seed: 1, numRuns: 6 },
      );
    },
  );
});
