import * as v from 'valibot';
import { type BarabasiAlbertOptions, barabasiAlbert } from './barabasi-albert.ts';
import { erdosRenyi } from './erdos-renyi.ts';
import { completeNetwork, path, ringLattice, star } from './lattices.ts';
import { type Network, networkFromEdges } from './network.ts';
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
    kind: v.literal('edges'),
    nodeCount: whole(1, 1000),
    edges: v.pipe(v.array(v.strictTuple([whole(0, 999), whole(0, 999)])), v.maxLength(2000)),
  }),
]);
