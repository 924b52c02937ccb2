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
    expect(networkFromSettings(settings).nodeCount).toBe(settings.nodeCount);
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
