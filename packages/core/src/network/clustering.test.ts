import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighborsOf, smallNetwork } from '../spread/testing/small-network.ts';
import { clustering } from './clustering.ts';
import { ringLattice } from './lattices.ts';
import { wattsStrogatz } from './watts-strogatz.ts';

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

describe('clustering', () => {
  it('agrees with counting triangles by hand', () => {
    fc.assert(
      fc.property(smallNetwork(9, 25), (network) => {
        const rows = Array.from({ length: network.nodeCount }, (_, node) =>
          neighborsOf(network, node),
        );
        const parts = rows.map((row) => {
          const pairs = row.flatMap((a, i) => row.slice(i + 1).map((b) => rows[a]!.includes(b)));
          return { pairs: pairs.length, closed: pairs.filter(Boolean).length };
        });
        const local = parts.map(({ pairs, closed }) => (pairs === 0 ? 0 : closed / pairs));
        const pairs = sum(parts.map((part) => part.pairs));
        const closed = sum(parts.map((part) => part.closed));

        expect(clustering(network).localAverage).toBeCloseTo(sum(local) / rows.length, 9);
        expect(clustering(network).transitivity).toBeCloseTo(pairs === 0 ? 0 : closed / pairs, 9);
      }),
    );
  });

  it.each([4, 6, 10])('is 3(K − 2)/[4(K − 1)] on a ring of %i ties each', (ties) => {
    const exact = (3 * (ties - 2)) / (4 * (ties - 1));
    const ring = ringLattice({ nodeCount: 100, neighborCount: ties });
    expect(clustering(ring).localAverage).toBeCloseTo(exact, 9);
  });

  it.each([
    [0.1, 0.736],
    [0.2, 0.526],
    [0.5, 0.133],
  ])('falls as (1 − p)³ when a ring is rewired: p = %d', (rewireChance, share) => {
    const network = wattsStrogatz({ nodeCount: 5000, neighborCount: 6, rewireChance, seed: 1 });
    expect(Math.abs(clustering(network).localAverage / 0.6 - share)).toBeLessThan(0.02);
  });
});
