import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barabasiAlbert } from '../network/barabasi-albert.ts';
import { coreNumbers } from '../network/core-numbers.ts';
import { degrees } from '../network/degrees.ts';
import { star } from '../network/lattices.ts';
import { pageRank } from '../network/page-rank.ts';
import { rankedSources } from './ranked-sources.ts';
import { smallNetwork } from './testing/small-network.ts';

describe('rankedSources', () => {
  it('ranks by ties, by core and by PageRank', () => {
    for (const by of ['degree', 'core', 'page-rank'] as const) {
      expect(Array.from(rankedSources(star({ nodeCount: 9 }), by, 1))).toEqual([0]);
    }
    const network = barabasiAlbert({ nodeCount: 50, edgesPerNode: 2, seed: 1 });
    const ties = degrees(network);
    const ranked = Array.from(rankedSources(network, 'degree', 50), (node) => ties[node]!);
    expect(ranked).toEqual(ranked.toSorted((a, b) => b - a));
  });

  it('lets nobody with a lower score come before one with a higher', () => {
    fc.assert(
      fc.property(
        smallNetwork(12, 25),
        fc.constantFrom('degree', 'core', 'page-rank'),
        fc.nat(12),
        (network, by, most) => {
          const ties = degrees(network);
          const score = {
            degree: ties,
            core: coreNumbers(network),
            'page-rank': pageRank(network),
          }[by];
          const count = Math.min(most, network.nodeCount);
          const chosen = Array.from(rankedSources(network, by, count));
          const others = Array.from(ties.keys()).filter((node) => !chosen.includes(node));
          expect(new Set(chosen).size).toBe(count);
          for (const [i, node] of chosen.slice(1).entries()) {
            expect(score[node]).toBeLessThanOrEqual(score[chosen[i]!]!);
          }
          const last = Math.min(...chosen.map((node) => score[node]!));
          for (const node of others) expect(score[node]).toBeLessThanOrEqual(last);
        },
      ),
    );
  });

  it('refuses to choose more than there are', () => {
    expect(() => rankedSources(star({ nodeCount: 12 }), 'degree', 13)).toThrow(
      'count must be an integer from 0 to 12; got 13.',
    );
  });
});
