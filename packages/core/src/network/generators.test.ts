import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barabasiAlbert } from './barabasi-albert.ts';
import { degrees } from './degrees.ts';
import { erdosRenyi } from './erdos-renyi.ts';
import { completeNetwork, path, ringLattice, star } from './lattices.ts';
import type { Network } from './network.ts';
import { wattsStrogatz } from './watts-strogatz.ts';

/** Rows mirror each other, and nobody is tied to themselves or twice to anybody. */
function expectSimple({ nodeCount, starts, neighbors }: Network) {
  const ties = new Set<number>();
  for (let node = 0; node < nodeCount; node++) {
    for (let i = starts[node]!; i < starts[node + 1]!; i++)
      ties.add(node * nodeCount + neighbors[i]!);
  }
  expect(starts[nodeCount]).toBe(neighbors.length);
  expect(ties.size).toBe(neighbors.length);
  for (const tie of ties) {
    const [a, b] = [Math.floor(tie / nodeCount), tie % nodeCount];
    expect(a).not.toBe(b);
    expect(ties.has(b * nodeCount + a)).toBe(true);
  }
}

const degreesOf = (network: Network) => Array.from(degrees(network));

describe('regular networks', () => {
  it('ties everybody to everybody in a complete network', () => {
    const network = completeNetwork({ nodeCount: 5 });
    expectSimple(network);
    expect(degreesOf(network)).toEqual([4, 4, 4, 4, 4]);
  });

  it('ties the nearest neighbours on a ring', () => {
    const network = ringLattice({ nodeCount: 7, neighborCount: 4 });
    expectSimple(network);
    expect(degreesOf(network)).toEqual(Array(7).fill(4));
    const row = network.neighbors.slice(network.starts[0], network.starts[1]);
    expect(Array.from(row.toSorted())).toEqual([1, 2, 5, 6]);
  });

  it('ties a star to its centre and a path in a row', () => {
    expect(degreesOf(star({ nodeCount: 5 }))).toEqual([4, 1, 1, 1, 1]);
    expect(degreesOf(path({ nodeCount: 4 }))).toEqual([1, 2, 2, 1]);
    expect(degreesOf(star({ nodeCount: 1 }))).toEqual([0]);
  });

  it('refuses an odd ring', () => {
    expect(() => ringLattice({ nodeCount: 7, neighborCount: 3 })).toThrow(
      'neighborCount must be even, half on each side; got 3.',
    );
  });
});

describe('erdosRenyi', () => {
  it('makes simple networks from every kind of density', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 2, max: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seed, nodeCount, density) => {
          const pairs = (nodeCount * (nodeCount - 1)) / 2;
          const edgeCount = Math.floor(density * pairs);
          expectSimple(erdosRenyi({ nodeCount, edgeChance: density, seed }));
          expectSimple(erdosRenyi({ nodeCount, meanDegree: density * (nodeCount - 1), seed }));
          const exact = erdosRenyi({ nodeCount, edgeCount, seed });
          expectSimple(exact);
          expect(exact.neighbors.length).toBe(2 * edgeCount);
        },
      ),
    );
  });

  it('gives every pair the same chance', () => {
    const rounds = 4000;
    const nodeCount = 6;
    for (const density of [{ edgeChance: 0.3 }, { edgeCount: 5 }]) {
      const chance = 'edgeChance' in density ? 0.3 : 5 / 15;
      const counts = new Uint32Array(36);
      for (let seed = 0; seed < rounds; seed++) {
        const { starts, neighbors } = erdosRenyi({ nodeCount, seed, ...density });
        for (let node = 0; node < 6; node++) {
          for (let i = starts[node]!; i < starts[node + 1]!; i++)
            counts[6 * node + neighbors[i]!]!++;
        }
      }
      const sd = Math.sqrt(rounds * chance * (1 - chance));
      for (let a = 0; a < 6; a++) {
        for (let b = 0; b < a; b++) {
          expect(Math.abs(counts[6 * a + b]! - rounds * chance)).toBeLessThan(4 * sd);
        }
      }
    }
  });

  it('has Poisson degrees in a large sparse network', () => {
    const network = erdosRenyi({ nodeCount: 20_000, meanDegree: 3, seed: 1 });
    const none = degreesOf(network).filter((degree) => degree === 0).length / 20_000;
    expect(Math.abs(none - Math.exp(-3))).toBeLessThan(4 * Math.sqrt(0.05 / 20_000));
    const sd = Math.sqrt((2 * 3) / 20_000);
    expect(Math.abs(network.neighbors.length / 20_000 - 3)).toBeLessThan(4 * sd);
  });
});

describe('barabasiAlbert', () => {
  it('makes simple connected networks of exactly (n − m)·m ties', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 30 }),
        (seed, edgesPerNode, more) => {
          const nodeCount = edgesPerNode + more;
          const network = barabasiAlbert({ nodeCount, edgesPerNode, seed });
          expectSimple(network);
          expect(network.neighbors.length).toBe(2 * more * edgesPerNode);
        },
      ),
    );
  });

  it('follows p_k = 2m(m + 1)/[k(k + 1)(k + 2)] and its tail', () => {
    const nodeCount = 10_000;
    const share = (test: (degree: number) => boolean) => {
      let hits = 0;
      for (let seed = 1; seed <= 10; seed++) {
        hits += degreesOf(barabasiAlbert({ nodeCount, edgesPerNode: 3, seed })).filter(test).length;
      }
      return hits / nodeCount / 10;
    };

    expect(share((k) => k === 3)).toBeCloseTo(0.4, 2);
    expect(share((k) => k === 4)).toBeCloseTo(0.2, 2);
    expect(share((k) => k >= 10)).toBeCloseTo(12 / 110, 2);
    expect(share((k) => k >= 30)).toBeCloseTo(12 / 930, 2);
  });

  it('refuses more ties per newcomer than there are people', () => {
    expect(() => barabasiAlbert({ nodeCount: 3, edgesPerNode: 3, seed: 1 })).toThrow(
      'edgesPerNode must be an integer from 1 to 2; got 3.',
    );
  });
});

describe('wattsStrogatz', () => {
  it('keeps every tie single and their number at N·K/2, whatever is rewired', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 3, max: 20 }),
        fc.nat(3),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seed, nodeCount, half, rewireChance) => {
          const neighborCount = Math.max(
            2,
            Math.min(2 * half, nodeCount - 1 - ((nodeCount - 1) % 2)),
          );
          const network = wattsStrogatz({ nodeCount, neighborCount, rewireChance, seed });
          expectSimple(network);
          expect(network.neighbors.length).toBe(nodeCount * neighborCount);
        },
      ),
    );
  });

  it('is the ring at chance 0', () => {
    const ring = { nodeCount: 30, neighborCount: 4 };
    expect(wattsStrogatz({ ...ring, rewireChance: 0, seed: 5 })).toEqual(ringLattice(ring));
  });

  it('moves the stated share of ties', () => {
    const nodeCount = 5000;
    const { starts, neighbors } = wattsStrogatz({
      nodeCount,
      neighborCount: 6,
      rewireChance: 0.2,
      seed: 1,
    });
    let kept = 0;
    for (let node = 0; node < nodeCount; node++) {
      for (let i = starts[node]!; i < starts[node + 1]!; i++) {
        const gap = Math.abs(node - neighbors[i]!);
        if (Math.min(gap, nodeCount - gap) <= 3) kept++;
      }
    }
    const sd = Math.sqrt((0.2 * 0.8) / (3 * nodeCount));
    expect(Math.abs(kept / neighbors.length - 0.8)).toBeLessThan(4 * sd + 0.002);
  });
});

const oneOfEach = (seed: number) => [
  erdosRenyi({ nodeCount: 40, meanDegree: 4, seed }),
  barabasiAlbert({ nodeCount: 40, edgesPerNode: 2, seed }),
  wattsStrogatz({ nodeCount: 40, neighborCount: 4, rewireChance: 0.3, seed }),
];

it('makes the same network from the same seed, another one from another', () => {
  expect(oneOfEach(3)).toEqual(oneOfEach(3));
  for (const [i, network] of oneOfEach(3).entries()) expect(network).not.toEqual(oneOfEach(4)[i]);
});
