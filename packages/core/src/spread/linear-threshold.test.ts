import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { path, star } from '../network/lattices.ts';
import { networkFromEdges } from '../network/network.ts';
import { linearThreshold } from './linear-threshold.ts';
import { runEnsemble } from './run-ensemble.ts';
import { meanByChosenTies } from './testing/live-ties.ts';
import { deviation } from './testing/mean-of.ts';
import { smallNetwork } from './testing/small-network.ts';

describe('linearThreshold', () => {
  const binary = Array.from({ length: 14 }, (_, i) => [i >> 1, i + 1]).flat();
  const tree = networkFromEdges(15, Uint32Array.from(binary));

  it.each([
    ['end of a path', path({ nodeCount: 10 }), 0, 2],
    ['middle of a path', path({ nodeCount: 10 }), 5, 3],
    ['centre of a star', star({ nodeCount: 8 }), 0, 8],
    ['leaf of a star', star({ nodeCount: 8 }), 1, 2],
    ['root of a binary tree', tree, 0, 3],
    ['inner node of a binary tree', tree, 1, 4],
    ['leaf of a binary tree', tree, 14, 2],
  ] as const)(
    'reaches one more than its source has ties, on any tree: %s',
    (_, network, source, exact) => {
      const { reached } = runEnsemble(linearThreshold(), network, {
        sources: [source],
        seed: 1,
        runs: 10_000,
      });
      expect(deviation(reached, exact)).toBeLessThan(4);
    },
  );

  it('reaches, on any small network, what everybody listening to one neighbour would reach', () => {
    fc.assert(
      fc.property(smallNetwork(7, 9), (network) => {
        const { reached } = runEnsemble(linearThreshold(), network, {
          sources: [0, 1],
          seed: 5,
          runs: 4000,
        });
        expect(deviation(reached, meanByChosenTies(network, [0, 1]))).toBeLessThan(4);
      }),
      { seed: 1, numRuns: 30 },
    );
  });
});
