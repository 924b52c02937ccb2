import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighborsOf, smallNetwork } from '../spread/testing/small-network.ts';
import { degreeAssortativity } from './assortativity.ts';
import { barabasiAlbert } from './barabasi-albert.ts';
import { clustering } from './clustering.ts';
import { components } from './components.ts';
import { configurationModel } from './configuration-model.ts';
import { coreNumbers } from './core-numbers.ts';
import { degrees, degreeTail } from './degrees.ts';
import { erdosRenyi } from './erdos-renyi.ts';
import { grid, tree } from './grid-and-tree.ts';
import { holmeKim } from './holme-kim.ts';
import { karateClub } from './karate-club.ts';
import { completeNetwork, ringLattice, star } from './lattices.ts';
import { networkFromEdges } from './network.ts';
import { eigenvectorWeights, pageRank } from './page-rank.ts';
import { distancesFrom, pathLengths, UNREACHABLE } from './path-lengths.ts';
import { stochasticBlockModel } from './stochastic-block-model.ts';
import { STRONG, twoLayerNetwork } from './two-layer-network.ts';
import { wattsStrogatz } from './watts-strogatz.ts';

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

describe('the karate club', () => {
  const club = karateClub();

  it('has the published figures', () => {
    expect(club.nodeCount).toBe(34);
    expect(club.neighbors.length).toBe(2 * 78);
    expect([degrees(club)[0], degrees(club)[33]]).toEqual([16, 17]);
    expect(clustering(club).transitivity).toBeCloseTo(0.2556818, 6);
    expect(clustering(club).localAverage).toBeCloseTo(0.5706385, 6);
    expect(degreeAssortativity(club)).toBeCloseTo(-0.4756131, 6);
    expect(pathLengths(club, { samples: 34, seed: 1 })).toMatchObject({ longest: 5, connected: 1 });
    expect(pathLengths(club, { samples: 34, seed: 1 }).mean).toBeCloseTo(2.4082, 4);
    expect(Math.max(...coreNumbers(club))).toBe(4);
    expect(pageRank(club)[33]).toBeCloseTo(0.1009, 3);
    expect(pageRank(club)[0]).toBeCloseTo(0.097, 3);
  });
});

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

  it('average N/2K on a ring', () => {
    const ring = ringLattice({ nodeCount: 1000, neighborCount: 10 });
    expect(Math.abs(pathLengths(ring, { samples: 5, seed: 1 }).mean - 50)).toBeLessThan(1);
  });
});

const giant = (share: number) => {
  const nodeCount = 20_000;
  const wanted = Array.from({ length: nodeCount }, (_, i) => (i < share * nodeCount ? 3 : 1));
  const network = configurationModel({ degrees: wanted, seed: 1 });
  return components(network).sizes[0]! / nodeCount;
};

describe('components', () => {
  it('are found, the largest first', () => {
    const network = networkFromEdges(7, Uint32Array.of(0, 1, 2, 3, 3, 4));
    const { labels, sizes } = components(network);
    expect(Array.from(sizes)).toEqual([3, 2, 1, 1]);
    expect(Array.from(labels)).toEqual([1, 1, 0, 0, 0, 2, 3]);
  });

  it('hold a giant one exactly where Molloy and Reed say', () => {
    // ⟨k²⟩ > 2⟨k⟩ when more than a quarter of people have three ties
    expect(giant(0.2)).toBeLessThan(0.02);
    expect(giant(0.4)).toBeGreaterThan(0.2);
  });
});

describe('core numbers', () => {
  it('survive peeling by hand', () => {
    fc.assert(
      fc.property(smallNetwork(10, 30), (network) => {
        const expected = new Uint32Array(network.nodeCount);
        for (let k = 1; k < network.nodeCount; k++) {
          let group = Array.from({ length: network.nodeCount }, (_, node) => node);
          for (let size = -1; size !== group.length; ) {
            size = group.length;
            const held = group;
            group = held.filter(
              (node) =>
                neighborsOf(network, node).filter((other) => held.includes(other)).length >= k,
            );
          }
          for (const node of group) expected[node] = k;
        }
        expect(coreNumbers(network)).toEqual(expected);
      }),
    );
  });
});

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

  it('eigenvector weights on a star are √m to 1', () => {
    const weights = eigenvectorWeights(star({ nodeCount: 10 }));
    expect(weights[0]! / weights[1]!).toBeCloseTo(3, 9);
  });
});

const near = (count: number, pairs: number, chance: number) =>
  Math.abs(count - pairs * chance) / Math.sqrt(pairs * chance * (1 - chance));

describe('generators with structure', () => {
  it('Holme–Kim closes triangles that Barabási–Albert leaves open', () => {
    const size = { nodeCount: 3000, edgesPerNode: 3, seed: 1 };
    const closed = holmeKim({ ...size, triadChance: 0.9 });
    expect(closed.neighbors.length).toBe(barabasiAlbert(size).neighbors.length);
    expect(clustering(closed).localAverage).toBeGreaterThan(0.3);
    expect(clustering(holmeKim({ ...size, triadChance: 0 })).localAverage).toBeLessThan(0.05);
    expect(new Set(neighborsOf(closed, 7)).size).toBe(neighborsOf(closed, 7).length);
  });

  it('the configuration model gives almost everybody the ties asked for, and never more', () => {
    const wanted = Array.from({ length: 5000 }, (_, i) => 2 + (i % 4));
    const ties = degrees(configurationModel({ degrees: wanted, seed: 2 }));
    expect(ties.every((degree, node) => degree <= wanted[node]!)).toBe(true);
    expect(sum(ties) / sum(wanted)).toBeGreaterThan(0.99);
    expect(() => configurationModel({ degrees: [1, 0], seed: 1 })).toThrow(
      'degrees must sum to an even number; got 1.',
    );
  });

  it('the block model ties groups with its two chances', () => {
    const [inside, between] = [0.02, 0.004];
    const sizes = [600, 900];
    const { starts, neighbors } = stochasticBlockModel({
      blockSizes: sizes,
      insideChance: inside,
      betweenChance: between,
      seed: 3,
    });
    let within = 0;
    for (let node = 0; node < 1500; node++) {
      for (let i = starts[node]!; i < starts[node + 1]!; i++)
        if (node < 600 === neighbors[i]! < 600) within++;
    }
    const pairsWithin = (600 * 599 + 900 * 899) / 2;
    expect(near(within / 2, pairsWithin, inside)).toBeLessThan(4);
    expect(near((neighbors.length - within) / 2, 600 * 900, between)).toBeLessThan(4);
  });

  it('the two-layer town keeps close and loose ties apart', () => {
    const town = twoLayerNetwork({ nodeCount: 1000, seed: 4 });
    const strong = town.layers!.reduce((count, layer) => count + (layer === STRONG ? 1 : 0), 0);
    expect(strong).toBe(4 * 1000);
    expect(Math.abs((town.neighbors.length - strong) / 1000 - 10)).toBeLessThan(0.5);
    const close = neighborsOf(town, 0).filter((_, i) => town.layers![i] === STRONG);
    expect(close.toSorted((a, b) => a - b)).toEqual([1, 2, 998, 999]);
  });

  it('grids and trees tie what lies next to each other', () => {
    expect(Array.from(degrees(grid({ width: 3, height: 2 })))).toEqual([2, 3, 2, 2, 3, 2]);
    expect(Array.from(degrees(grid({ width: 3, height: 3, wraps: true })))).toEqual(
      Array(9).fill(4),
    );
    expect(Array.from(degrees(tree({ branches: 2, depth: 2 })))).toEqual([2, 3, 3, 1, 1, 1, 1]);
  });

  it('traits stand beside the ties they belong to', () => {
    const network = networkFromEdges(3, Uint32Array.of(0, 1, 1, 2), {
      weights: [0.5, 2],
      layers: [1, 0],
    });
    expect(Array.from(network.weights!)).toEqual([0.5, 0.5, 2, 2]);
    expect(Array.from(network.layers!)).toEqual([1, 1, 0, 0]);
    expect(() => networkFromEdges(3, Uint32Array.of(0, 1), { weights: [] })).toThrow(
      'weights must have one entry per edge, 1; got 0.',
    );
  });
});

describe('degree tail and assortativity', () => {
  it('counts people with at least so many ties', () => {
    expect(Array.from(degreeTail(star({ nodeCount: 5 })))).toEqual([1, 1, 0.2, 0.2, 0.2]);
  });

  it('is −1 on a star, undefined where all are alike, near zero at random', () => {
    expect(degreeAssortativity(star({ nodeCount: 6 }))).toBeCloseTo(-1, 9);
    expect(degreeAssortativity(completeNetwork({ nodeCount: 4 }))).toBeNaN();
    const random = erdosRenyi({ nodeCount: 20_000, meanDegree: 6, seed: 1 });
    expect(Math.abs(degreeAssortativity(random))).toBeLessThan(0.02);
  });
});
