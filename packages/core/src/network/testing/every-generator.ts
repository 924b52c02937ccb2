import {
  type NetworkKind,
  networkFromSettings,
  type NetworkSettings,
} from '../network-settings.ts';
import type { Network } from '../network.ts';

const seed = 11;

/** One network of each kind, a few hundred people where it can be; a new kind does not compile until it is here. */
const byKind: { readonly [K in NetworkKind]: Extract<NetworkSettings, { kind: K }> } = {
  complete: { kind: 'complete', nodeCount: 40 },
  star: { kind: 'star', nodeCount: 300 },
  path: { kind: 'path', nodeCount: 300 },
  'ring-lattice': { kind: 'ring-lattice', nodeCount: 300, neighborCount: 6 },
  'erdos-renyi': { kind: 'erdos-renyi', nodeCount: 500, meanDegree: 5, seed },
  'barabasi-albert': { kind: 'barabasi-albert', nodeCount: 500, edgesPerNode: 3, seed },
  'watts-strogatz': {
    kind: 'watts-strogatz',
    nodeCount: 500,
    neighborCount: 6,
    rewireChance: 0.2,
    seed,
  },
  'holme-kim': { kind: 'holme-kim', nodeCount: 500, edgesPerNode: 3, triadChance: 0.5, seed },
  'stochastic-block-model': {
    kind: 'stochastic-block-model',
    blockSizes: [200, 300],
    insideChance: 0.03,
    betweenChance: 0.005,
    seed,
  },
  'two-layer': {
    kind: 'two-layer',
    nodeCount: 500,
    strongNeighborCount: 4,
    weakMeanDegree: 10,
    seed,
  },
  grid: { kind: 'grid', width: 20, height: 15, wraps: false },
  tree: { kind: 'tree', branches: 3, depth: 4 },
  'karate-club': { kind: 'karate-club' },
  edges: {
    kind: 'edges',
    nodeCount: 4,
    edges: [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  },
};

export const everyNetwork: readonly { kind: NetworkKind; network: Network }[] = Object.values(
  byKind,
).map((settings) => ({ kind: settings.kind, network: networkFromSettings(settings) }));
