import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighborsOf, smallNetwork } from '../spread/testing/small-network.ts';
import { components } from './components.ts';
import { degrees } from './degrees.ts';
import { star } from './lattices.ts';
import { eigenvectorWeights, pageRank } from './page-rank.ts';

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

describe('weights by following ties', () => {
  it('PageRank satisfies its equation and sums to one', () => {
    fc.assert(
      fc.property(smallNetwork(10, 20), (network) => {
        const rank = pageRank(network);
        const n = network.nodeCount;
        const ties = degrees(network);
        const stranded = sum(rank.filter((_, node) => ties[node] === 0));
        expect(sum(rank)).toBeCloseTo(1, 9);
        for (const [node, value] of rank.entries()) {
          const received = sum(
            neighborsOf(network, node).map((other) => rank[other]! / ties[other]!),
          );
          expect(value).toBeCloseTo((0.15 + 0.85 * stranded) / n + 0.85 * received, 9);
        }
      }),
    );
  });

  it('eigenvector weights are what following ties once only scales, where all are connected', () => {
    fc.assert(
      fc.property(smallNetwork(10, 30), (network) => {
        fc.pre(components(network).sizes.length === 1);
        const weights = eigenvectorWeights(network);
        const followed = Array.from(weights, (_, node) =>
          sum(neighborsOf(network, node).map((other) => weights[other]!)),
        );
        const scale = followed[0]! / weights[0]!;
        expect(Math.max(...weights)).toBeCloseTo(1, 9);
        for (const [node, weight] of weights.entries()) {
          expect(weight).toBeGreaterThan(0);
          expect(followed[node]).toBeCloseTo(scale * weight, 7);
        }
      }),
    );
  });

  it('eigenvector weights on a star are √m to 1', () => {
    const weights = eigenvectorWeights(star({ nodeCount: 10 }));
    expect(weights[0]! / weights[1]!).toBeCloseTo(3, 9);
  });
});
