import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { barabasiAlbert } from './barabasi-albert.ts';
import {
  networkFromSettings,
  networkSettingsSchema,
  type NetworkSettings,
} from './network-settings.ts';

const seed = 2;
const each: NetworkSettings[] = [
  { kind: 'complete', nodeCount: 4 },
  { kind: 'star', nodeCount: 4 },
  { kind: 'path', nodeCount: 4 },
  { kind: 'ring-lattice', nodeCount: 10, neighborCount: 4 },
  { kind: 'erdos-renyi', nodeCount: 10, meanDegree: 3, seed },
  { kind: 'barabasi-albert', nodeCount: 10, edgesPerNode: 3, seed },
  { kind: 'watts-strogatz', nodeCount: 10, neighborCount: 4, rewireChance: 0.1, seed },
  { kind: 'holme-kim', nodeCount: 20, edgesPerNode: 2, triadChance: 0.5, seed },
  {
    kind: 'stochastic-block-model',
    blockSizes: [5, 5],
    insideChance: 0.2,
    betweenChance: 0.1,
    seed,
  },
  { kind: 'two-layer', nodeCount: 30, strongNeighborCount: 4, weakMeanDegree: 3, seed },
  { kind: 'grid', width: 4, height: 3, wraps: false },
  { kind: 'tree', branches: 2, depth: 3 },
  { kind: 'karate-club' },
  {
    kind: 'edges',
    nodeCount: 4,
    edges: [
      [0, 1],
      [2, 3],
    ],
  },
];

describe('network settings', () => {
  it.each(each)('survive JSON and make a network: $kind', (settings) => {
    const parsed = safeParse(networkSettingsSchema, JSON.parse(JSON.stringify(settings)));
    expect(parsed.success).toBe(true);
    const made = networkFromSettings(settings).nodeCount;
    expect(made).toBe('nodeCount' in settings ? settings.nodeCount : made);
    expect(made).toBeGreaterThan(3);
  });

  it('make what their generator makes', () => {
    expect(
      networkFromSettings({ kind: 'barabasi-albert', nodeCount: 50, edgesPerNode: 2, seed }),
    ).toEqual(barabasiAlbert({ nodeCount: 50, edgesPerNode: 2, seed }));
  });

  it.each([
    { kind: 'moon', nodeCount: 4 },
    { kind: 'complete', nodeCount: 1e9 },
    { kind: 'star', nodeCount: 4, extra: true },
    { kind: 'barabasi-albert', nodeCount: 10, edgesPerNode: '3', seed },
    null,
  ])('from outside are refused when they are nonsense: %j', (settings) => {
    expect(safeParse(networkSettingsSchema, settings).success).toBe(false);
  });
});
