import { barabasiAlbert, degrees, type Network, rankByDegree } from '@groundswell/core/network';
import { cascadeTree, independentCascade, reach, runSpread } from '@groundswell/core/spread';
import { describe, expect, it } from 'vitest';
import { figures } from './figures.ts';

/** The lesson prints middle values over many towns; each must still be what our engine gives. */
const towns = Array.from({ length: 100 }, (_, i) =>
  barabasiAlbert({ nodeCount: 1000, edgesPerNode: 3, seed: i + 1 }),
);

const slow = { timeout: 60_000 };

describe('fifty tries in a hundred towns', slow, () => {
  it.each([
    {
      sender: 'Dini',
      rank: 501,
      chance: 0.02,
      middle: [4, 4],
      best: [8, 121],
      silent: [0.88, 0.95],
    },
    {
      sender: 'Bu Rahma',
      rank: 50,
      chance: 0.02,
      middle: [13, 17],
      best: [28, 166],
      silent: [0.7, 0.78],
    },
    {
      sender: 'Kabar Lentera',
      rank: 1,
      chance: 0.02,
      middle: [100, 118],
      best: [163, 308],
      silent: [0.1, 0.18],
    },
    {
      sender: 'Dini, brilliant',
      rank: 501,
      chance: 0.05,
      middle: [4, 5],
      best: [40, 200],
      silent: [0.76, 0.86],
    },
    {
      sender: 'Kabar Lentera, brilliant',
      rank: 1,
      chance: 0.05,
      middle: [138, 168],
      best: [250, 450],
      silent: [0, 0.03],
    },
  ])('$sender stays inside the printed bands', ({ rank, chance, middle, best, silent }) => {
    const tries = towns.map((network, town) => fiftyTries(network, town, rank, chance));
    expect(median(tries.map((town) => median(town.map((one) => one.reach))))).toSatisfy(
      within(middle),
    );
    expect(median(tries.map((town) => Math.max(...town.map((one) => one.reach))))).toSatisfy(
      within(best),
    );
    const all = tries.flat();
    expect(all.filter((one) => one.sharers === 0).length / all.length).toSatisfy(within(silent));
  });

  it('gives Dini four followers in every town', () => {
    const followers = towns.map((network) => degrees(network)[rankByDegree(network)[500]!]!);
    expect(new Set(followers)).toEqual(new Set([4]));
  });
});

describe('the ten biggest of a thousand posts', slow, () => {
  it('are mostly one broadcast at 2 in 100', () => {
    const hits = towns.slice(0, 10).map((network, town) => tenBiggest(network, town, 0.02));
    expect(median(hits.map((ten) => mean(ten.map((hit) => hit.largestShare))))).toSatisfy(
      within([0.65, 0.85]),
    );
    expect(median(hits.map((ten) => mean(ten.map((hit) => hit.depth))))).toSatisfy(
      within([1.5, 2.6]),
    );
  });

  it('are chains of five or six hops at 5 in 100', () => {
    const hits = towns.slice(0, 10).map((network, town) => tenBiggest(network, town, 0.05));
    expect(median(hits.map((ten) => mean(ten.map((hit) => hit.largestShare))))).toSatisfy(
      within([0.26, 0.42]),
    );
    expect(median(hits.map((ten) => mean(ten.map((hit) => hit.depth))))).toSatisfy(
      within([4.5, 6.5]),
    );
  });
});

it('draws each sender of the puzzle with the followers they have in the town of the lesson', () => {
  const network = barabasiAlbert({ nodeCount: 1000, edgesPerNode: 3, seed: 1 });
  const ranked = rankByDegree(network);
  const followers = [501, 50, 1].map((rank) => degrees(network)[ranked[rank - 1]!]);
  expect(figures['three-senders'].settings.senders.map((sender) => sender.followers)).toEqual(
    followers,
  );
});

/** Every town has seeds of its own: shared seeds would share their luck, and many towns would be as one. */
function fiftyTries(network: Network, town: number, rank: number, chance: number) {
  const sender = rankByDegree(network)[rank - 1]!;
  return Array.from({ length: 50 }, (_, i) => {
    const run = runSpread(independentCascade({ chance }), network, {
      sources: [sender],
      seed: town * 1000 + i,
    });
    return { reach: reach(network, run), sharers: run.reached - 1 };
  });
}

function tenBiggest(network: Network, town: number, chance: number) {
  const posts = Array.from({ length: 1000 }, (_, i) => {
    const run = runSpread(independentCascade({ chance }), network, {
      sources: { random: 1 },
      seed: town * 1000 + i,
    });
    return { run, reach: reach(network, run) };
  });
  return posts
    .toSorted((a, b) => b.reach - a.reach)
    .slice(0, 10)
    .map(({ run }) => cascadeTree(network, run));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.floor(half - 0.5)]! + sorted[Math.floor(half)]!) / 2;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function within([low = 0, high = 0]: readonly number[]) {
  return (value: number) => value >= low && value <= high;
}
