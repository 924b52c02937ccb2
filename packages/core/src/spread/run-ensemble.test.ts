import { describe, expect, it } from 'vitest';
import { barabasiAlbert } from '../network/barabasi-albert.ts';
import { rankByDegree } from '../network/degrees.ts';
import { cascadeTree } from './cascade-tree.ts';
import { independentCascade } from './independent-cascade.ts';
import { reach } from './reach.ts';
import { runEnsemble } from './run-ensemble.ts';
import { runSpread } from './run-spread.ts';
import { susceptibleInfectedRecovered } from './susceptible-infected-recovered.ts';
import { deviation, medianOf } from './testing/mean-of.ts';

const town = (seed: number) => barabasiAlbert({ nodeCount: 1000, edgesPerNode: 3, seed });
const within = (low: number, high: number) => (value: number) => value >= low && value <= high;

describe('runEnsemble', () => {
  it.each([
    independentCascade({ chance: 0.1 }),
    susceptibleInfectedRecovered({ infectChance: 0.1, recoverChance: 0.3 }),
  ])('holds what each single run of consecutive seeds gives: $kind', (model) => {
    const network = town(1);
    for (const sources of [[0, 7], { random: 2 }]) {
      const options = { sources, seed: 40, runs: 25, withReach: true };
      const { reached, steps, reach: reaches } = runEnsemble(model, network, options);
      for (let i = 0; i < 25; i++) {
        const run = runSpread(model, network, { sources, seed: 40 + i });
        expect([reached[i], steps[i], reaches[i]]).toEqual([
          run.reached,
          run.steps,
          reach(network, run),
        ]);
      }
    }
  });

  it('refuses a negative number of runs', () => {
    const options = { sources: [0], seed: 1, runs: -1 };
    expect(() => runEnsemble(independentCascade({ chance: 0.1 }), town(1), options)).toThrow(
      'runs must be an integer from 0 to 10000000; got -1.',
    );
  });
});

describe('one post, three senders, in 100 towns of a thousand', () => {
  const towns = Array.from({ length: 100 }, (_, i) => town(i + 1));
  const tries = (rank: number, chance: number) =>
    towns.map((network, i) => {
      const sources = [rankByDegree(network)[rank - 1]!];
      const options = { sources, seed: 1 + 50 * i, runs: 50, withReach: true };
      return runEnsemble(independentCascade({ chance }), network, options);
    });
  const medianReach = (rank: number, chance: number) =>
    medianOf(tries(rank, chance).map((ensemble) => medianOf(ensemble.reach)));
  const unshared = (rank: number) =>
    tries(rank, 0.02).flatMap(({ reached }) =>
      Array.from(reached, (count) => (count === 1 ? 1 : 0)),
    );

  it('typical reach follows the sender’s own ties', () => {
    expect(medianReach(501, 0.02)).toBe(4);
    expect(medianReach(50, 0.02)).toSatisfy(within(13, 17));
    expect(medianReach(1, 0.02)).toSatisfy(within(100, 118));
  });

  it('a catchier post hardly lifts the typical try of a small sender', () => {
    expect(medianReach(501, 0.05)).toBe(4);
    expect(medianReach(1, 0.05)).toSatisfy(within(138, 166));
  });

  it('nobody passes on 92 % of a small sender’s tries, and 14 % of the largest one’s', () => {
    expect(deviation(unshared(501), 0.98 ** 4)).toBeLessThan(4);
    const exact = towns.map((network) => {
      const hub = rankByDegree(network)[0]!;
      return 0.98 ** (network.starts[hub + 1]! - network.starts[hub]!);
    });
    expect(deviation(unshared(1), exact.reduce((sum, chance) => sum + chance) / 100)).toBeLessThan(
      4,
    );
  });
});

const dissect = (chance: number) => {
  const model = independentCascade({ chance });
  return Array.from({ length: 20 }, (_, i) => {
    const network = town(i + 1);
    const sources = { random: 1 };
    const seed = 1 + 1000 * i;
    const ensemble = runEnsemble(model, network, { sources, seed, runs: 1000, withReach: true });
    const byReach = [...ensemble.reach.keys()].toSorted(
      (a, b) => ensemble.reach[b]! - ensemble.reach[a]!,
    );
    const hits = byReach
      .slice(0, 10)
      .map((run) => cascadeTree(network, runSpread(model, network, { sources, seed: seed + run })));
    return {
      medianReach: medianOf(ensemble.reach),
      unshared: ensemble.reached.filter((count) => count === 1).length / 1000,
      oneHop: ensemble.steps.filter((steps) => steps <= 1).length / 1000,
      broadcast: medianOf(hits.map((hit) => hit.largestShare)),
      mostlyBroadcast: hits.filter((hit) => hit.largestShare >= 0.5).length,
      depth: hits.reduce((sum, hit) => sum + hit.depth, 0) / 10,
    };
  });
};

describe('a thousand posts from a thousand random senders', () => {
  it('at 2 %: most die at once, and the hits are one big broadcast with short tails', () => {
    const months = dissect(0.02);
    expect(medianOf(months.map((month) => month.medianReach))).toBe(4);
    expect(medianOf(months.map((month) => month.unshared))).toSatisfy(within(0.875, 0.905));
    expect(medianOf(months.map((month) => month.oneHop))).toSatisfy(within(0.97, 0.985));
    expect(medianOf(months.map((month) => month.broadcast))).toSatisfy(within(0.66, 0.8));
    expect(medianOf(months.map((month) => month.mostlyBroadcast))).toSatisfy(within(8, 10));
    expect(medianOf(months.map((month) => month.depth))).toSatisfy(within(1.6, 2.6));
  });

  it('at 5 %: the hits are chains', () => {
    const months = dissect(0.05);
    expect(medianOf(months.map((month) => month.broadcast))).toSatisfy(within(0.29, 0.39));
    expect(medianOf(months.map((month) => month.mostlyBroadcast))).toSatisfy(within(0, 2));
    expect(medianOf(months.map((month) => month.depth))).toSatisfy(within(5, 6));
  });
});
