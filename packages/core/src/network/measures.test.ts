import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample } from '../random/random.ts';
import { Random } from '../random/random.ts';
import { barabasiAlbert } from './barabasi-albert.ts';
import { degrees, rankByDegree } from './degrees.ts';
import { effectiveVoices, effectiveVotes } from './effective-votes.ts';
import { erdosRenyi } from './erdos-renyi.ts';
import { friendshipParadox } from './friendship-paradox.ts';
import { path, ringLattice, star } from './lattices.ts';
import { majorityIllusion } from './majority-illusion.ts';
import { networkFromEdges, type Network } from './network.ts';

const smallNetwork = fc
  .tuple(fc.integer(), fc.integer({ min: 2, max: 12 }), fc.integer({ min: 0, max: 20 }))
  .map(([seed, nodeCount, edges]) =>
    erdosRenyi({ nodeCount, edgeCount: Math.min(edges, (nodeCount * (nodeCount - 1)) / 2), seed }),
  );

const rowsOf = ({ nodeCount, starts, neighbors }: Network) =>
  Array.from({ length: nodeCount }, (_, node) =>
    Array.from(neighbors.subarray(starts[node], starts[node + 1])),
  );

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const median = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};

describe('friendshipParadox', () => {
  it('agrees with its definitions, written out', () => {
    fc.assert(
      fc.property(smallNetwork, (network) => {
        const rows = rowsOf(network);
        const around = rows.map((row) => row.map((neighbor) => rows[neighbor]!.length));
        const tied = around.filter((row) => row.length > 0);
        const below = (middle: (row: number[]) => number) =>
          around.filter((row) => row.length > 0 && row.length < middle(row)).length / rows.length;
        const ends = around.flat();
        const paradox = friendshipParadox(network);

        expect(paradox.meanDegree).toBeCloseTo(ends.length / rows.length, 9);
        expect(paradox.edgeEndMeanDegree).toBeCloseTo(ends.length === 0 ? 0 : mean(ends), 9);
        expect(paradox.meanOfNeighborMeans).toBeCloseTo(
          tied.length === 0 ? 0 : mean(tied.map(mean)),
          9,
        );
        expect(paradox.shareBelowNeighborMean).toBeCloseTo(below(mean), 9);
        expect(paradox.shareBelowNeighborMedian).toBeCloseTo(below(median), 9);
      }),
    );
  });

  it('meets the edge average ⟨k⟩ + Var(k)/⟨k⟩ to 1e-9', () => {
    const network = barabasiAlbert({ nodeCount: 2000, edgesPerNode: 3, seed: 1 });
    const ties = Array.from(degrees(network));
    const variance = mean(ties.map((k) => (k - mean(ties)) ** 2));

    const { edgeEndMeanDegree } = friendshipParadox(network);
    expect(edgeEndMeanDegree).toBeCloseTo(mean(ties) + variance / mean(ties), 9);
  });

  it('shows 17 to 18 ties at an edge end of a Barabási–Albert network, 90 % below their neighbours', () => {
    const paradoxes = [1, 2, 3, 4, 5].map((seed) =>
      friendshipParadox(barabasiAlbert({ nodeCount: 10_000, edgesPerNode: 3, seed })),
    );
    expect(mean(paradoxes.map((p) => p.edgeEndMeanDegree))).toBeGreaterThan(16);
    expect(mean(paradoxes.map((p) => p.edgeEndMeanDegree))).toBeLessThan(19);
    expect(mean(paradoxes.map((p) => p.shareBelowNeighborMean))).toBeCloseTo(0.9, 1);
    expect(Math.abs(mean(paradoxes.map((p) => p.shareBelowNeighborMedian)) - 0.74)).toBeLessThan(
      0.02,
    );
  });

  it('adds one tie at the edge end of a random network', () => {
    const paradox = friendshipParadox(erdosRenyi({ nodeCount: 20_000, meanDegree: 6, seed: 1 }));
    expect(Math.abs(paradox.edgeEndMeanDegree - paradox.meanDegree - 1)).toBeLessThan(0.05);
  });
});

/** Averaging with oneself half the time: the same weights as plain averaging, and it always settles. */
function weightsByLazyAveraging(network: Network) {
  const rows = rowsOf(network);
  let weights: number[] = rows.map(() => 1 / rows.length);
  for (let step = 0; step < 4000; step++) {
    const next = weights.map((weight) => weight / 2);
    for (const [node, row] of rows.entries()) {
      for (const neighbor of row) next[neighbor]! += weights[node]! / 2 / row.length;
    }
    weights = next;
  }
  return weights;
}

describe('effective votes', () => {
  it.each([
    ['star', star({ nodeCount: 9 })],
    ['path', path({ nodeCount: 6 })],
    ['ring', ringLattice({ nodeCount: 8, neighborCount: 2 })],
    ['triangle with a tail', networkFromEdges(4, Uint32Array.of(0, 1, 1, 2, 2, 0, 2, 3))],
  ])('are the weights that lazy averaging settles on: %s', (_, network) => {
    const votes = effectiveVotes(network);
    for (const [node, weight] of weightsByLazyAveraging(network).entries()) {
      expect(votes[node]).toBeCloseTo(weight * network.nodeCount, 9);
    }
  });

  it('weigh the centre of a star of nine 4.5 and the others 0.5625', () => {
    const votes = effectiveVotes(star({ nodeCount: 9 }));
    expect(Array.from(votes)).toEqual([4.5, ...Array<number>(8).fill(0.5625)]);
  });

  it('are one each where nobody has a tie, and always sum to everybody', () => {
    expect(Array.from(effectiveVotes(networkFromEdges(3, new Uint32Array(0))))).toEqual([1, 1, 1]);
    fc.assert(
      fc.property(smallNetwork, (network) => {
        expect(effectiveVotes(network).reduce((a, b) => a + b, 0)).toBeCloseTo(
          network.nodeCount,
          9,
        );
      }),
    );
  });

  it('count as many voices as people on a ring', () => {
    expect(effectiveVoices(ringLattice({ nodeCount: 10, neighborCount: 4 }))).toBeCloseTo(10, 9);
  });
});

describe('majorityIllusion', () => {
  it('agrees with its definition, written out, under both rules', () => {
    fc.assert(
      fc.property(
        smallNetwork,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (network, marks) => {
          const holds = marks.slice(0, network.nodeCount);
          const shares = rowsOf(network).map(
            (row) => row.filter((n) => holds[n]).length / row.length,
          );

          const strict = majorityIllusion(network, holds, 'more-than-half');
          const loose = majorityIllusion(network, holds, 'half-or-more');

          expect(Array.from(strict.feedShares)).toEqual(shares);
          expect(Array.from(strict.sees)).toEqual(shares.map((share) => (share > 0.5 ? 1 : 0)));
          expect(Array.from(loose.sees)).toEqual(shares.map((share) => (share >= 0.5 ? 1 : 0)));
          expect(strict.count).toBe(shares.filter((share) => share > 0.5).length);
        },
      ),
    );
  });

  it('fools eight of nine with a star round one holder', () => {
    const holds = [1, 1, 1, 0, 0, 0, 0, 0, 0];
    const { sees, count } = majorityIllusion(star({ nodeCount: 9 }), holds, 'more-than-half');
    expect(count).toBe(8);
    expect(sees[0]).toBe(0);
  });

  it('refuses marks that do not fit the network', () => {
    expect(() => majorityIllusion(path({ nodeCount: 3 }), [1], 'half-or-more')).toThrow(
      'holds must have one entry per node, 3; got 1.',
    );
  });
});

const within = (low: number, high: number) => (value: number) => value >= low && value <= high;

describe('the town of a thousand, over 100 networks', () => {
  const seeds = Array.from({ length: 100 }, (_, i) => i + 1);
  const measure = (make: (seed: number) => Network) =>
    seeds.map((seed) => {
      const network = make(seed);
      const rank = rankByDegree(network);
      const best = new Uint8Array(1000);
      for (const node of rank.subarray(0, 200)) best[node] = 1;
      const blind = new Uint8Array(1000);
      for (const node of sample(new Random(seed), 200, 1000)) blind[node] = 1;
      const tenth = rank.subarray(0, 100).reduce((sum, node) => sum + degrees(network)[node]!, 0);
      return {
        votes: effectiveVotes(network)[rank[0]!]!,
        voices: effectiveVoices(network),
        below: friendshipParadox(network).shareBelowNeighborMean,
        topTenth: tenth / network.neighbors.length,
        seesBest: majorityIllusion(network, best, 'more-than-half'),
        seesBlind: majorityIllusion(network, blind, 'more-than-half'),
      };
    });

  it('Barabási–Albert, three ties per newcomer, stays in the bands of the lesson', () => {
    const towns = measure((seed) => barabasiAlbert({ nodeCount: 1000, edgesPerNode: 3, seed }));
    expect(median(towns.map((town) => town.votes))).toSatisfy(within(15.5, 18));
    expect(median(towns.map((town) => town.voices))).toSatisfy(within(400, 435));
    expect(median(towns.map((town) => town.below))).toSatisfy(within(0.88, 0.9));
    expect(median(towns.map((town) => town.topTenth))).toSatisfy(within(0.33, 0.35));
    expect(median(towns.map((town) => town.seesBest.share))).toSatisfy(within(0.455, 0.485));
    expect(median(towns.map((town) => town.seesBlind.share))).toSatisfy(within(0.04, 0.06));
    expect(median(towns.map((town) => town.seesBest.meanFeedShare))).toSatisfy(within(0.53, 0.57));
  });

  it('a random network of the same mean stays in the bands of the lesson', () => {
    const towns = measure((seed) => erdosRenyi({ nodeCount: 1000, meanDegree: 6, seed }));
    expect(median(towns.map((town) => town.votes))).toSatisfy(within(2.3, 2.7));
    expect(median(towns.map((town) => town.voices))).toSatisfy(within(850, 868));
    expect(median(towns.map((town) => town.below))).toSatisfy(within(0.62, 0.66));
    expect(median(towns.map((town) => town.topTenth))).toSatisfy(within(0.17, 0.19));
    expect(median(towns.map((town) => town.seesBest.share))).toSatisfy(within(0.12, 0.145));
    expect(median(towns.map((town) => town.seesBlind.share))).toSatisfy(within(0.03, 0.05));
    expect(median(towns.map((town) => town.seesBest.meanFeedShare))).toSatisfy(within(0.3, 0.34));
  });
});
