import {
  barabasiAlbert,
  effectiveVoices,
  effectiveVotes,
  erdosRenyi,
  friendshipParadox,
  majorityIllusion,
  type Network,
  rankByDegree,
} from '@groundswell/core/network';
import { Random, sample } from '@groundswell/core/random';
import { describe, expect, it } from 'vitest';
import { figures } from './figures.ts';

/** The lesson prints middle values over many towns; each must still be what our engine gives. */
const town = { nodeCount: 1000, edgesPerNode: 3 };
const seeds = Array.from({ length: 100 }, (_, i) => i + 1);
const towns = seeds.map((seed) => barabasiAlbert({ ...town, seed }));
const evenTowns = seeds.map((seed) => erdosRenyi({ nodeCount: 1000, meanDegree: 6, seed }));

describe('a hundred towns of a thousand', () => {
  it('are the town that the figures show', () => {
    expect(figures['twenty-towns'].settings.network).toMatchObject(town);
    expect(figures.placings.settings.network).toMatchObject(town);
  });

  it('let the best-connected person count as about 17, and all weigh like some 420', () => {
    expect(median(towns.map(heaviest))).toSatisfy(within(15.5, 18));
    expect(median(towns.map(effectiveVoices))).toSatisfy(within(400, 435));
  });

  it('show 5 in 100 a majority when badges are scattered, 47 on the best-connected', () => {
    expect(median(towns.map((one, i) => seeing(one, scattered(i))))).toSatisfy(within(40, 65));
    expect(median(towns.map((one) => seeing(one, bestConnected(one))))).toSatisfy(within(455, 485));
  });

  it('give 89 in 100 fewer friends than their friends have on average', () => {
    const shares = towns.map((one) => friendshipParadox(one).shareBelowNeighborMean);
    expect(median(shares)).toSatisfy(within(0.87, 0.91));
  });

  it('are far from a town of equal chances, whose heaviest voice counts as 2 or 3', () => {
    expect(median(evenTowns.map(heaviest))).toSatisfy(within(2.2, 3));
  });
});

it('ten thousand people make the heaviest voice 38 to 71 votes, town by town', () => {
  const large = seeds.slice(0, 20).map((seed) => {
    return heaviest(barabasiAlbert({ nodeCount: 10_000, edgesPerNode: 3, seed }));
  });
  expect(median(large)).toSatisfy(within(38, 71));
});

it('ninety-five of a hundred fair samples of 50 land within about 11 points of 20%', () => {
  const margin = 1.96 * Math.sqrt((0.2 * 0.8) / 50);
  expect(margin).toBeCloseTo(0.11, 2);
});

function heaviest(network: Network): number {
  return Math.max(...effectiveVotes(network));
}

function seeing(network: Network, holders: ArrayLike<number>): number {
  const badges = new Uint8Array(network.nodeCount);
  for (const holder of Array.from(holders)) badges[holder] = 1;
  return majorityIllusion(network, badges, 'more-than-half').count;
}

function scattered(seed: number): Uint32Array {
  return sample(new Random(seed), 200, 1000);
}

function bestConnected(network: Network): Uint32Array {
  return rankByDegree(network).subarray(0, 200);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function within(low: number, high: number) {
  return (value: number) => value >= low && value <= high;
}
