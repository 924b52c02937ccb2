import type { NetworkKind, NetworkSettings } from '@groundswell/core/network';
import type { Model, ModelKind } from '@groundswell/core/spread';

type NetworkOf<K extends NetworkKind> = Extract<NetworkSettings, { kind: K }>;

/** A town of each kind to start from; small enough to be drawn at once. */
export const startingNetworks: { readonly [K in NetworkKind]: NetworkOf<K> } = {
  'barabasi-albert': { kind: 'barabasi-albert', nodeCount: 200, edgesPerNode: 3, seed: 1 },
  'watts-strogatz': {
    kind: 'watts-strogatz',
    nodeCount: 200,
    neighborCount: 6,
    rewireChance: 0.1,
    seed: 1,
  },
  'holme-kim': { kind: 'holme-kim', nodeCount: 200, edgesPerNode: 3, triadChance: 0.6, seed: 1 },
  'erdos-renyi': { kind: 'erdos-renyi', nodeCount: 200, meanDegree: 6, seed: 1 },
  'stochastic-block-model': {
    kind: 'stochastic-block-model',
    blockSizes: [60, 60, 60],
    insideChance: 0.1,
    betweenChance: 0.002,
    seed: 1,
  },
  'two-layer': {
    kind: 'two-layer',
    nodeCount: 200,
    strongNeighborCount: 4,
    weakMeanDegree: 3,
    seed: 1,
  },
  'ring-lattice': { kind: 'ring-lattice', nodeCount: 60, neighborCount: 6 },
  grid: { kind: 'grid', width: 12, height: 12, wraps: false },
  tree: { kind: 'tree', branches: 3, depth: 4 },
  complete: { kind: 'complete', nodeCount: 12 },
  star: { kind: 'star', nodeCount: 20 },
  path: { kind: 'path', nodeCount: 20 },
  'karate-club': { kind: 'karate-club' },
  edges: {
    kind: 'edges',
    nodeCount: 5,
    edges: [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 0],
    ],
  },
};

/** The rules whose states every figure can draw, each with rates that show something in a town of that size. */
export const startingModels: Readonly<Partial<Record<ModelKind, Model>>> = {
  'independent-cascade': { kind: 'independent-cascade', chance: 0.1 },
  'susceptible-infected': { kind: 'susceptible-infected', infectChance: 0.1 },
  'susceptible-infected-susceptible': {
    kind: 'susceptible-infected-susceptible',
    infectChance: 0.1,
    recoverChance: 0.3,
    order: 'infect-first',
  },
  'susceptible-infected-recovered': {
    kind: 'susceptible-infected-recovered',
    infectChance: 0.15,
    recoverChance: 0.3,
    order: 'infect-first',
  },
  'linear-threshold': { kind: 'linear-threshold' },
  'fractional-threshold': { kind: 'fractional-threshold', threshold: 0.2 },
  'absolute-threshold': { kind: 'absolute-threshold', threshold: 2, loneChance: 0.01 },
};
