import { describe, expect, it } from 'vitest';
import { barabasiAlbert } from './barabasi-albert.ts';
import { configurationModel } from './configuration-model.ts';
import { erdosRenyi } from './erdos-renyi.ts';
import { holmeKim } from './holme-kim.ts';
import type { Network } from './network.ts';
import { stochasticBlockModel } from './stochastic-block-model.ts';
import { type Choose, deviationFromLaw, lawOf, tieName } from './testing/network-law.ts';
import {
  plainGrowth,
  plainPairCount,
  plainPairing,
  plainPairs,
  plainRewiring,
} from './testing/plain-generators.ts';
import { twoLayerNetwork } from './two-layer-network.ts';
import { wattsStrogatz } from './watts-strogatz.ts';

const ROUNDS = 20_000;

const ring = { nodeCount: 5, neighborCount: 2, rewireChance: 0.4 };
const growth = { nodeCount: 6, edgesPerNode: 2 };
const blocks = [0, 0, 1, 1, 1];
const degrees = [3, 2, 2, 1, 1, 1];

type Recipe = (choose: Choose) => Iterable<readonly [number, number]>;
const cases: readonly [string, (seed: number) => Network, Recipe][] = [
  [
    'erdosRenyi by chance',
    (seed) => erdosRenyi({ nodeCount: 4, edgeChance: 0.3, seed }),
    (choose) => plainPairs(4, () => 0.3, choose),
  ],
  [
    'erdosRenyi by mean',
    (seed) => erdosRenyi({ nodeCount: 4, meanDegree: 2.1, seed }),
    (choose) => plainPairs(4, () => 0.7, choose),
  ],
  [
    'erdosRenyi by count',
    (seed) => erdosRenyi({ nodeCount: 4, edgeCount: 3, seed }),
    (choose) => plainPairCount(4, 3, choose),
  ],
  [
    'barabasiAlbert',
    (seed) => barabasiAlbert({ ...growth, seed }),
    (choose) => plainGrowth({ ...growth, triadChance: 0 }, choose),
  ],
  [
    'holmeKim',
    (seed) => holmeKim({ ...growth, triadChance: 0.6, seed }),
    (choose) => plainGrowth({ ...growth, triadChance: 0.6 }, choose),
  ],
  [
    'wattsStrogatz',
    (seed) => wattsStrogatz({ ...ring, seed }),
    (choose) => plainRewiring(ring, choose),
  ],
  [
    'configurationModel',
    (seed) => configurationModel({ degrees, seed }),
    (choose) => plainPairing(degrees, choose),
  ],
  [
    'stochasticBlockModel',
    (seed) =>
      stochasticBlockModel({ blockSizes: [2, 3], insideChance: 0.7, betweenChance: 0.2, seed }),
    (choose) => plainPairs(5, (a, b) => (blocks[a] === blocks[b] ? 0.7 : 0.2), choose),
  ],
];

describe('generators draw every small network as often as the recipe, played through, says', () => {
  it.each(cases)('%s', (_, draw, recipe) => {
    const law = lawOf((choose) => [...recipe(choose)].map(([a, b]) => tieName(a, b)));
    expect(deviationFromLaw(draw, law, ROUNDS)).toBeLessThan(4);
  });

  it('twoLayerNetwork', () => {
    const ringTies = [0, 1, 2, 3, 4].map((node) => tieName(node, (node + 1) % 5, true));
    const law = lawOf((choose) => [
      ...ringTies,
      ...plainPairs(5, (a, b) => (ringTies.includes(tieName(a, b, true)) ? 0 : 0.3), choose).map(
        ([a, b]) => tieName(a, b),
      ),
    ]);
    const town = { nodeCount: 5, strongNeighborCount: 2, weakMeanDegree: 1.2 };
    expect(
      deviationFromLaw((seed) => twoLayerNetwork({ ...town, seed }), law, ROUNDS),
    ).toBeLessThan(4);
  });
});
