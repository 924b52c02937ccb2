import * as v from 'valibot';
import { type BarabasiAlbertOptions, barabasiAlbert } from './barabasi-albert.ts';
import { erdosRenyi } from './erdos-renyi.ts';
import { grid, tree } from './grid-and-tree.ts';
import { type HolmeKimOptions, holmeKim } from './holme-kim.ts';
import { karateClub } from './karate-club.ts';
import { completeNetwork, path, ringLattice, star } from './lattices.ts';
import { type Network, networkFromEdges } from './network.ts';
import { stochasticBlockModel } from './stochastic-block-model.ts';
import { twoLayerNetwork } from './two-layer-network.ts';
import { type WattsStrogatzOptions, wattsStrogatz } from './watts-strogatz.ts';

/** A network as a figure's link carries it: how to make it again, not its ties. */
export type NetworkSettings =
  | { kind: 'complete'; nodeCount: number }
  | { kind: 'star'; nodeCount: number }
  | { kind: 'path'; nodeCount: number }
  | { kind: 'ring-lattice'; nodeCount: number; neighborCount: number }
  | { kind: 'erdos-renyi'; nodeCount: number; meanDegree: number; seed: number }
  | ({ kind: 'barabasi-albert' } & BarabasiAlbertOptions)
  | ({ kind: 'watts-strogatz' } & WattsStrogatzOptions)
  | ({ kind: 'holme-kim' } & HolmeKimOptions)
  | {
      kind: 'stochastic-block-model';
      blockSizes: number[];
      insideChance: number;
      betweenChance: number;
      seed: number;
    }
  | {
      kind: 'two-layer';
      nodeCount: number;
      strongNeighborCount: number;
      weakMeanDegree: number;
      seed: number;
    }
  | { kind: 'grid'; width: number; height: number; wraps: boolean }
  | { kind: 'tree'; branches: number; depth: number }
  | { kind: 'karate-club' }
  /** Small networks drawn by hand, tie by tie. */
  | { kind: 'edges'; nodeCount: number; edges: [number, number][] };

export type NetworkKind = NetworkSettings['kind'];

/** A new kind does not compile until its maker stands here. */
const makers: {
  readonly [K in NetworkKind]: (settings: Extract<NetworkSettings, { kind: K }>) => Network;
} = {
  complete: completeNetwork,
  star,
  path,
  'ring-lattice': ringLattice,
  'erdos-renyi': erdosRenyi,
  'barabasi-albert': barabasiAlbert,
  'watts-strogatz': wattsStrogatz,
  'holme-kim': holmeKim,
  'stochastic-block-model': stochasticBlockModel,
  'two-layer': twoLayerNetwork,
  grid,
  tree,
  'karate-club': karateClub,
  edges: ({ nodeCount, edges }) => networkFromEdges(nodeCount, Uint32Array.from(edges.flat())),
};

export function networkFromSettings<K extends NetworkKind>(
  settings: Extract<NetworkSettings, { kind: K }>,
): Network {
  return makers[settings.kind](settings);
}

const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
const chance = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const seed = v.pipe(v.number(), v.safeInteger());
/** Links come from strangers: nothing they ask for may take more than seconds or megabytes. */
const nodeCount = whole(3, 100_000);

/** For settings from outside; what passes is safe to make. */
export const networkSettingsSchema: v.GenericSchema<NetworkSettings> = v.variant('kind', [
  v.strictObject({ kind: v.literal('complete'), nodeCount: whole(1, 1000) }),
  v.strictObject({ kind: v.literal('star'), nodeCount }),
  v.strictObject({ kind: v.literal('path'), nodeCount }),
  v.strictObject({ kind: v.literal('ring-lattice'), nodeCount, neighborCount: whole(2, 50) }),
  v.strictObject({
    kind: v.literal('erdos-renyi'),
    nodeCount,
    meanDegree: v.pipe(v.number(), v.minValue(0), v.maxValue(50)),
    seed,
  }),
  v.strictObject({
    kind: v.literal('barabasi-albert'),
    nodeCount,
    edgesPerNode: whole(1, 25),
    seed,
  }),
  v.strictObject({
    kind: v.literal('watts-strogatz'),
    nodeCount,
    neighborCount: whole(2, 50),
    rewireChance: chance,
    seed,
  }),
  v.strictObject({
    kind: v.literal('holme-kim'),
    nodeCount,
    edgesPerNode: whole(1, 25),
    triadChance: chance,
    seed,
  }),
  v.strictObject({
    kind: v.literal('stochastic-block-model'),
    blockSizes: v.pipe(v.array(whole(1, 1000)), v.minLength(1), v.maxLength(10)),
    insideChance: v.pipe(chance, v.maxValue(0.2)),
    betweenChance: v.pipe(chance, v.maxValue(0.2)),
    seed,
  }),
  v.strictObject({
    kind: v.literal('two-layer'),
    nodeCount,
    strongNeighborCount: whole(2, 50),
    weakMeanDegree: v.pipe(v.number(), v.minValue(0), v.maxValue(50)),
    seed,
  }),
  v.strictObject({
    kind: v.literal('grid'),
    width: whole(3, 300),
    height: whole(3, 300),
    wraps: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('tree'), branches: whole(1, 10), depth: whole(0, 5) }),
  v.strictObject({ kind: v.literal('karate-club') }),
  v.strictObject({
    kind: v.literal('edges'),
    nodeCount: whole(1, 1000),
    edges: v.pipe(v.array(v.strictTuple([whole(0, 999), whole(0, 999)])), v.maxLength(2000)),
  }),
]);
