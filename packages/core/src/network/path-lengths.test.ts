import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighborsOf, smallNetwork } from '../spread/testing/small-network.ts';
import { ringLattice } from './lattices.ts';
import { distancesFrom, pathLengths, UNREACHABLE } from './path-lengths.ts';

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

describe('distances', () => {
  it('grow by one tie at a time', () => {
    fc.assert(
      fc.property(smallNetwork(10, 15), (network) => {
        const distances = distancesFrom(network, 0);
        expect(distances[0]).toBe(0);
        for (let node = 1; node < network.nodeCount; node++) {
          const nearest = Math.min(
            UNREACHABLE - 1,
            ...neighborsOf(network, node).map((other) => distances[other]!),
          );
          expect(distances[node]).toBe(distances[node] === UNREACHABLE ? UNREACHABLE : nearest + 1);
        }
      }),
    );
  });

  it('agree with relaxing every way over every person (Floyd & Warshall)', () => {
    fc.assert(
      fc.property(smallNetwork(9, 12), (network) => {
        const nodes = Array.from({ length: network.nodeCount }, (_, node) => node);
        const ways = nodes.map((a) => {
          const near = neighborsOf(network, a);
          return nodes.map((b) => (a === b ? 0 : near.includes(b) ? 1 : Number.POSITIVE_INFINITY));
        });
        for (const via of nodes) {
          for (const a of nodes) {
            for (const b of nodes)
              ways[a]![b] = Math.min(ways[a]![b]!, ways[a]![via]! + ways[via]![b]!);
          }
        }
        const pairs = nodes.flatMap((a) => nodes.filter((b) => b !== a).map((b) => ways[a]![b]!));
        const tied = pairs.filter(Number.isFinite);

        const found = pathLengths(network, { samples: network.nodeCount, seed: 1 });
        expect(found.mean).toBeCloseTo(sum(tied) / Math.max(1, tied.length), 9);
        expect(found.longest).toBe(Math.max(0, ...tied));
        expect(found.connected).toBeCloseTo(tied.length / pairs.length, 9);
      }),
    );
  });

  it('average N/2K on a ring', () => {
    const ring = ringLattice({ nodeCount: 1000, neighborCount: 10 });
    expect(Math.abs(pathLengths(ring, { samples: 5, seed: 1 }).mean - 50)).toBeLessThan(1);
  });
});
