import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barabasiAlbert } from '../network/barabasi-albert.ts';
import { type Network, networkFromEdges } from '../network/network.ts';
import { Random } from '../random/random.ts';
import { greedySources } from './greedy-sources.ts';
import { independentCascade } from './independent-cascade.ts';
import { linearThreshold } from './linear-threshold.ts';
import { liveWorlds } from './live-worlds.ts';
import { randomSources, rankedSources } from './ranked-sources.ts';
import { runEnsemble } from './run-ensemble.ts';
import { sketchSources } from './sketch-sources.ts';
import { meanByChosenTies, meanByLiveTies } from './testing/live-ties.ts';
import { meanOf } from './testing/mean-of.ts';
import { smallNetwork } from './testing/small-network.ts';

/** Stars with centres 0 and 6. */
const twoStars = networkFromEdges(
  12,
  Uint32Array.from([1, 2, 3, 4, 5].flatMap((leaf) => [0, leaf, 6, 6 + leaf])),
);

/** The reach of the two people who together reach most. */
function bestPair({ nodeCount }: Network, reachOf: (pair: number[]) => number): number {
  let best = 0;
  for (let a = 0; a < nodeCount; a++) {
    for (let b = 0; b < a; b++) best = Math.max(best, reachOf([a, b]));
  }
  return best;
}

/** Two hubs with the same ten neighbours, and a smaller star elsewhere. */
const sharedHubs = networkFromEdges(
  17,
  Uint32Array.from([
    ...Array.from({ length: 10 }, (_, i) => [0, 2 + i, 1, 2 + i]).flat(),
    ...[13, 14, 15, 16].flatMap((leaf) => [12, leaf]),
  ]),
);

const sorted = (nodes: Uint32Array) => Array.from(nodes).toSorted((a, b) => a - b);
const reachOf = (
  model: Parameters<typeof runEnsemble>[0],
  network: Network,
  sources: Uint32Array,
) => meanOf(runEnsemble(model, network, { sources, seed: 1, runs: 4000 }).reached).mean;

describe('greedySources and sketchSources', () => {
  const model = independentCascade({ chance: 0.5 });

  it('begin with both centres of two stars', () => {
    expect(sorted(greedySources(model, twoStars, { count: 2, seed: 1 }).sources)).toEqual([0, 6]);
    expect(sorted(sketchSources(model, twoStars, { count: 2, seed: 1 }).sources)).toEqual([0, 6]);
    expect(
      sorted(sketchSources(linearThreshold(), twoStars, { count: 2, seed: 1 }).sources),
    ).toEqual([0, 6]);
  });

  it('do not take a second hub whose neighbours are spoken for, as ranking by ties does', () => {
    const sure = independentCascade({ chance: 0.9 });
    expect(sorted(rankedSources(sharedHubs, 'degree', 2))).toEqual([0, 1]);
    expect(sorted(greedySources(sure, sharedHubs, { count: 2, seed: 1 }).sources)).toContain(12);
    expect(sorted(sketchSources(sure, sharedHubs, { count: 2, seed: 1 }).sources)).toContain(12);
  });

  it('estimate the reach that runs confirm', () => {
    const network = barabasiAlbert({ nodeCount: 1000, edgesPerNode: 3, seed: 1 });
    for (const chance of [0.03, 0.15]) {
      const cascade = independentCascade({ chance });
      for (const chosen of [
        greedySources(cascade, network, { count: 5, seed: 1, worlds: 1000 }),
        sketchSources(cascade, network, { count: 5, seed: 1, error: 0.2 }),
      ]) {
        const reach = reachOf(cascade, network, chosen.sources);
        expect(Math.abs(chosen.expectedReach / reach - 1)).toBeLessThan(0.06);
      }
    }
    const byThreshold = sketchSources(linearThreshold(), network, { count: 5, seed: 1 });
    const reach = reachOf(linearThreshold(), network, byThreshold.sources);
    expect(Math.abs(byThreshold.expectedReach / reach - 1)).toBeLessThan(0.06);
  });

  it('agree with each other and beat sources picked blindly', () => {
    const network = barabasiAlbert({ nodeCount: 1000, edgesPerNode: 3, seed: 2 });
    const cascade = independentCascade({ chance: 0.05 });
    const greedy = reachOf(
      cascade,
      network,
      greedySources(cascade, network, { count: 5, seed: 1 }).sources,
    );
    const sketch = reachOf(
      cascade,
      network,
      sketchSources(cascade, network, { count: 5, seed: 1 }).sources,
    );
    expect(Math.abs(sketch / greedy - 1)).toBeLessThan(0.03);
    expect(greedy).toBeGreaterThan(1.3 * reachOf(cascade, network, randomSources(network, 5, 1)));
  });

  it('estimate the reach that all worlds of live ties, enumerated, have on average', () => {
    fc.assert(
      fc.property(smallNetwork(7, 8), fc.constantFrom(0.2, 0.5), (network, chance) => {
        const cascade = independentCascade({ chance });
        const greedy = greedySources(cascade, network, { count: 2, seed: 1, worlds: 20_000 });
        const sketch = sketchSources(cascade, network, { count: 2, seed: 1, error: 0.05 });
        const byThreshold = sketchSources(linearThreshold(), network, {
          count: 2,
          seed: 1,
          error: 0.05,
        });
        for (const { sources, expectedReach } of [greedy, sketch]) {
          const exact = meanByLiveTies(network, Array.from(sources), chance);
          expect(Math.abs(expectedReach / exact - 1)).toBeLessThan(0.03);
        }
        const exact = meanByChosenTies(network, Array.from(byThreshold.sources));
        expect(Math.abs(byThreshold.expectedReach / exact - 1)).toBeLessThan(0.03);
      }),
      { seed: 1, numRuns: 10 },
    );
  });

  it('keep the guarantee of sketches against the best pair, found by trying all', () => {
    fc.assert(
      fc.property(smallNetwork(7, 8), (network) => {
        const settings = { count: 2, seed: 1, error: 0.1 };
        const [cascade, threshold] = [independentCascade({ chance: 0.4 }), linearThreshold()];
        for (const [{ sources, shareOfBest }, exact] of [
          [
            sketchSources(cascade, network, settings),
            (pair: number[]) => meanByLiveTies(network, pair, 0.4),
          ],
          [
            sketchSources(threshold, network, settings),
            (pair: number[]) => meanByChosenTies(network, pair),
          ],
        ] as const) {
          expect(exact(Array.from(sources))).toBeGreaterThan(
            shareOfBest * bestPair(network, exact),
          );
        }
      }),
      { seed: 1, numRuns: 10 },
    );
  });

  it('state the guarantee they give', () => {
    const chosen = sketchSources(model, twoStars, { count: 1, seed: 1, error: 0.1 });
    expect(chosen.shareOfBest).toBeCloseTo(1 - 1 / Math.E - 0.1, 9);
    expect(chosen.probability).toBeCloseTo(1 - 1 / 12, 9);
  });
});

describe('CELF', () => {
  it('chooses exactly whom plain greedy chooses in the same worlds', () => {
    fc.assert(
      fc.property(
        smallNetwork(10, 20),
        fc.nat(),
        fc.constantFrom(0.1, 0.4),
        (network, seed, chance) => {
          const count = Math.min(3, network.nodeCount);
          const { sources } = greedySources(independentCascade({ chance }), network, {
            count,
            seed,
            worlds: 50,
          });
          const { roots, sizes } = liveWorlds(network, chance, 50, new Random(seed));
          const chosen: number[] = [];
          for (let place = 0; place < count; place++) {
            const gains = Array.from({ length: network.nodeCount }, (_, node) => {
              let gain = chosen.includes(node) ? -1 : 0;
              for (let world = 0; world < 50; world++)
                gain += sizes[world * network.nodeCount + roots[node * 50 + world]!]!;
              return gain;
            });
            const best = gains.indexOf(Math.max(...gains));
            for (let world = 0; world < 50; world++)
              sizes[world * network.nodeCount + roots[best * 50 + world]!] = 0;
            chosen.push(best);
          }
          expect(Array.from(sources)).toEqual(chosen);
        },
      ),
    );
  });

  it('comes within 63 % of the best pair, found by trying all in all worlds of live ties', () => {
    fc.assert(
      fc.property(smallNetwork(7, 8), (network) => {
        const exact = (sources: number[]) => meanByLiveTies(network, sources, 0.4);
        const { sources } = greedySources(independentCascade({ chance: 0.4 }), network, {
          count: 2,
          seed: 1,
          worlds: 2000,
        });
        const best = bestPair(network, exact);
        expect(exact(Array.from(sources))).toBeGreaterThan((1 - 1 / Math.E) * best);
      }),
      { seed: 1, numRuns: 20 },
    );
  });
});
