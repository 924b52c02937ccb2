import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erdosRenyi } from '../network/erdos-renyi.ts';
import { path, ringLattice, star } from '../network/lattices.ts';
import { type Network, networkFromEdges } from '../network/network.ts';
import { wattsStrogatz } from '../network/watts-strogatz.ts';
import { Random } from '../random/random.ts';
import { absoluteThreshold } from './absolute-threshold.ts';
import { fractionalThreshold } from './fractional-threshold.ts';
import { linearThreshold } from './linear-threshold.ts';
import type { Model } from './model.ts';
import { NEVER, type Run } from './run.ts';
import { runEnsemble } from './run-ensemble.ts';
import { runSpread } from './run-spread.ts';
import { deviation, medianOf } from './testing/mean-of.ts';
import { neighborsOf, smallNetwork } from './testing/small-network.ts';

const within = (low: number, high: number) => (value: number) => value >= low && value <= high;

/** The step at which each person acts, counting all neighbours of everybody at every step. */
function actsAt(
  network: Network,
  sources: number[],
  suffices: (acting: number, ties: number) => boolean,
) {
  let acting = Array.from({ length: network.nodeCount }, (_, node) => sources.includes(node));
  const steps: number[] = acting.map((acts) => (acts ? 0 : NEVER));
  for (let step = 1; step <= network.nodeCount; step++) {
    const next = acting.map((acts, node) => {
      const around = neighborsOf(network, node);
      return acts || suffices(around.filter((other) => acting[other]).length, around.length);
    });
    for (const [node, acts] of next.entries()) if (acts && !acting[node]) steps[node] = step;
    acting = next;
  }
  return steps;
}

describe('threshold models', () => {
  it('act, person by person and step by step, as counting by hand says', () => {
    fc.assert(
      fc.property(
        smallNetwork(12, 30),
        fc.constantFrom(0, 0.2, 1 / 3, 0.5, 1),
        fc.integer({ min: 1, max: 3 }),
        (network, share, count) => {
          const options = { sources: [0, 1], seed: 1 };
          const byShare = runSpread(fractionalThreshold({ threshold: share }), network, options);
          const byCount = runSpread(absoluteThreshold({ threshold: count }), network, options);

          expect(Array.from(byShare.changedAt)).toEqual(
            actsAt(network, [0, 1], (acting, ties) => acting > 0 && acting >= share * ties - 1e-9),
          );
          expect(Array.from(byCount.changedAt)).toEqual(
            actsAt(network, [0, 1], (acting) => acting >= count),
          );
        },
      ),
    );
  });

  it('refuse impossible thresholds by name', () => {
    expect(() => fractionalThreshold({ threshold: 1.1 })).toThrow(
      'threshold must be a number from 0 to 1',
    );
    expect(() => absoluteThreshold({ threshold: 0 })).toThrow(
      'threshold must be an integer from 1',
    );
  });
});

describe('linearThreshold', () => {
  const binary = Array.from({ length: 14 }, (_, i) => [i >> 1, i + 1]).flat();
  const tree = networkFromEdges(15, Uint32Array.from(binary));

  it.each([
    ['end of a path', path({ nodeCount: 10 }), 0, 2],
    ['middle of a path', path({ nodeCount: 10 }), 5, 3],
    ['centre of a star', star({ nodeCount: 8 }), 0, 8],
    ['leaf of a star', star({ nodeCount: 8 }), 1, 2],
    ['root of a binary tree', tree, 0, 3],
    ['inner node of a binary tree', tree, 1, 4],
    ['leaf of a binary tree', tree, 14, 2],
  ] as const)(
    'reaches one more than its source has ties, on any tree: %s',
    (_, network, source, exact) => {
      const { reached } = runEnsemble(linearThreshold(), network, {
        sources: [source],
        seed: 1,
        runs: 10_000,
      });
      expect(deviation(reached, exact)).toBeLessThan(4);
    },
  );
});

const cascades = (threshold: number, meanDegree: number) => {
  const network = erdosRenyi({ nodeCount: 10_000, meanDegree, seed: 1 });
  const options = { sources: { random: 1 }, seed: 1, runs: 300 };
  const { reached } = runEnsemble(fractionalThreshold({ threshold }), network, options);
  return reached.filter((count) => count > 1000).length;
};

describe('fractionalThreshold', () => {
  it.each([
    [0.18, 3],
    [0.1, 6],
    [0.24, 2],
  ])('lets one person move the crowd inside Watts’ window: φ %d, z %d', (threshold, meanDegree) => {
    expect(cascades(threshold, meanDegree)).toBeGreaterThan(0);
  });

  it.each([
    [0.18, 9],
    [0.1, 20],
    [0.24, 0.8],
    [0.3, 3],
  ])('lets nobody do so outside of it: φ %d, z %d', (threshold, meanDegree) => {
    expect(cascades(threshold, meanDegree)).toBe(0);
  });
});

describe('absoluteThreshold on a ring', () => {
  it.each([
    [1, 25],
    [2, 49],
  ])(
    'with threshold %i a ring of 100 with four ties each is full after %i steps',
    (threshold, steps) => {
      const ring = ringLattice({ nodeCount: 100, neighborCount: 4 });
      const run = runSpread(absoluteThreshold({ threshold }), ring, { sources: [0, 1], seed: 1 });
      expect(run.reached).toBe(100);
      expect(run.steps).toBe(steps);
    },
  );
});

/** Many rewired rings, each begun by one person and all their neighbours. */
function rings(
  model: Model,
  ring: { nodeCount: number; neighborCount: number; rewireChance: number },
  count: number,
  maxSteps = 10_000,
): Run[] {
  return Array.from({ length: count }, (_, i) => {
    const network = wattsStrogatz({ ...ring, seed: i + 1 });
    const first = new Random(i).integer(ring.nodeCount);
    const sources = [first, ...neighborsOf(network, first)];
    return runSpread(model, network, { sources, seed: i, maxSteps });
  });
}

function ninetyPercentAt(run: Run): number {
  const acting = run.counts.filter((_, i) => i % 2 === 1);
  return acting.findIndex((count) => count >= 0.9 * run.nodeCount);
}

describe('Centola and Macy’s rewired rings of a thousand', () => {
  it.each([
    [4, 1, 0, 224],
    [4, 1, 0.01, 43],
    [4, 1, 0.1, 10],
    [4, 1, 1, 5],
    [4, 2, 0, 448],
    [8, 2, 0, 149],
    [8, 2, 0.03, 89],
    [8, 2, 0.1, 32],
    [8, 3, 0, 223],
  ])(
    '%i ties, threshold %i, rewired %d: 90 %% act after about %i steps',
    (neighborCount, threshold, rewireChance, days) => {
      const runs = rings(
        absoluteThreshold({ threshold }),
        { nodeCount: 1000, neighborCount, rewireChance },
        30,
      );
      const arrived = runs.map(ninetyPercentAt).filter((step) => step >= 0);
      expect(medianOf(arrived)).toSatisfy(within(0.75 * days, 1.25 * days));
    },
  );

  it.each([
    [4, 2, 0.001, 0.84],
    [4, 2, 0.01, 0.12],
    [4, 2, 0.1, 0.01],
    [8, 2, 0.1, 1],
    [8, 2, 1, 0.06],
    [8, 3, 0.1, 0.39],
    [8, 3, 0.3, 0.02],
  ])(
    '%i ties, threshold %i, rewired %d: a share of %d acts in the end',
    (neighborCount, threshold, rewireChance, share) => {
      const runs = rings(
        absoluteThreshold({ threshold }),
        { nodeCount: 1000, neighborCount, rewireChance },
        100,
      );
      const mean = runs.reduce((sum, run) => sum + run.reached / 1000, 0) / runs.length;
      expect(Math.abs(mean - share)).toBeLessThan(0.1);
    },
  );
});

const arrivals = (
  threshold: number,
  neighborCount: number,
  rewireChance: number,
  loneChance = 0,
) => {
  const model = absoluteThreshold({ threshold, loneChance });
  const ring = { nodeCount: 200, neighborCount, rewireChance };
  const days = rings(model, ring, 100, loneChance > 0 ? 120 : 100).map(ninetyPercentAt);
  const arrived = days.filter((step) => step >= 0);
  return { share: arrived.length / 100, days: medianOf(arrived) };
};

describe('the ring of two hundred in the lesson on ties', () => {
  it.each([
    [0, 22],
    [0.05, 5],
    [0.1, 4],
    [0.3, 3],
    [1, 2],
  ])('a link always arrives; rewired %d after %i days', (rewireChance, days) => {
    expect(arrivals(1, 8, rewireChance)).toEqual({ share: 1, days });
  });

  it.each([
    [0, 1, 43],
    [0.1, 0.96, 42],
    [0.15, 0.63, 38],
    [0.2, 0.32, 36],
    [0.3, 0.1, 25],
  ])(
    'a risky act arrives ever less often; rewired %d in %d of tries, after %i days',
    (rewireChance, share, days) => {
      const result = arrivals(3, 8, rewireChance);
      expect(Math.abs(result.share - share)).toBeLessThan(0.15);
      expect(result.days).toSatisfy(within(0.75 * days, 1.25 * days));
    },
  );

  it('a risky act never arrives in a fully rewired town', () => {
    expect(arrivals(3, 8, 1).share).toBe(0);
  });

  it.each([
    [0, 1, 29],
    [0.1, 1, 23],
    [0.2, 1, 14],
    [0.3, 0.97, 12],
    [0.5, 0.55, 9],
    [1, 0.26, 9],
  ])(
    'wider bridges make a sweet spot; rewired %d in %d of tries, after %i days',
    (rewireChance, share, days) => {
      const result = arrivals(3, 10, rewireChance);
      expect(Math.abs(result.share - share)).toBeLessThan(0.15);
      expect(result.days).toSatisfy(within(0.8 * days - 1, 1.2 * days + 1));
    },
  );

  it.each([
    [0, 43],
    [0.1, 27],
    [0.3, 20],
    [1, 22],
  ])(
    'one in a hundred going alone turns it round; rewired %d after %i days',
    (rewireChance, days) => {
      const result = arrivals(3, 8, rewireChance, 0.01);
      expect(result.share).toBe(1);
      expect(result.days).toSatisfy(within(0.85 * days, 1.15 * days));
    },
  );
});
