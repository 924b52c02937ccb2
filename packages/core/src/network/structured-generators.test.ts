import { describe, expect, it } from 'vitest';
import { neighborsOf } from '../spread/testing/small-network.ts';
import { barabasiAlbert } from './barabasi-albert.ts';
import { clustering } from './clustering.ts';
import { configurationModel } from './configuration-model.ts';
import { degrees } from './degrees.ts';
import { grid, tree } from './grid-and-tree.ts';
import { holmeKim } from './holme-kim.ts';
import { networkFromEdges } from './network.ts';
import { stochasticBlockModel } from './stochastic-block-model.ts';
import { STRONG, twoLayerNetwork } from './two-layer-network.ts';

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

const near = (count: number, pairs: number, chance: number) =>
  Math.abs(count - pairs * chance) / Math.sqrt(pairs * chance * (1 - chance));

/** Ties that a configuration model with two hubs erases, as a share of those asked for. */
const lost = (nodeCount: number) => {
  const wanted = Array.from({ length: nodeCount }, (_, i) =>
    i < 2 ? nodeCount / 10 : 3 + (i % 2),
  );
  wanted[2]! += sum(wanted) % 2;
  const ties = degrees(configurationModel({ degrees: wanted, seed: 1 }));
  const missing = wanted.map((degree, node) => (degree - ties[node]!) / degree);
  return { hubs: sum(missing.slice(0, 2)) / 2, all: sum(missing) / nodeCount };
};

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

  it('the configuration model erases ever fewer ties, and those of hubs first', () => {
    expect(lost(300).hubs).toBeGreaterThan(2 * lost(300).all);
    expect(lost(30_000).all).toBeLessThan(lost(300).all);
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
