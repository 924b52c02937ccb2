import { describe, expect, it } from 'vitest';
import { wattsStrogatz } from '../network/watts-strogatz.ts';
import { Random } from '../random/random.ts';
import { absoluteThreshold } from './absolute-threshold.ts';
import type { Model } from './model.ts';
import { type Run } from './run.ts';
import { runSpread } from './run-spread.ts';
import { medianOf } from './testing/mean-of.ts';
import { neighborsOf } from './testing/small-network.ts';

const within = (low: number, high: number) => (value: number) => value >= low && value <= high;

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
    [4, 1, 0.001, 155],
    [4, 1, 0.01, 43],
    [4, 1, 0.03, 21],
    [4, 1, 0.1, 10],
    [4, 1, 0.3, 7],
    [4, 1, 1, 5],
    [4, 2, 0, 448],
    [8, 2, 0, 149],
    [8, 2, 0.001, 149],
    [8, 2, 0.01, 148],
    [8, 2, 0.03, 89],
    [8, 2, 0.1, 32],
    [8, 2, 0.3, 16],
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
    [4, 2, 0, 1],
    [4, 2, 0.001, 0.84],
    [4, 2, 0.01, 0.12],
    [4, 2, 0.03, 0.04],
    [4, 2, 0.1, 0.01],
    [4, 2, 0.3, 0.01],
    [4, 2, 1, 0.005],
    [8, 2, 0.01, 1],
    [8, 2, 0.03, 1],
    [8, 2, 0.1, 1],
    [8, 2, 0.3, 0.98],
    [8, 2, 1, 0.06],
    [8, 3, 0.001, 1],
    [8, 3, 0.01, 1],
    [8, 3, 0.03, 1],
    [8, 3, 0.1, 0.39],
    [8, 3, 0.3, 0.02],
    [8, 3, 1, 0.01],
  ])(
    '%i ties, threshold %i, rewired %d: a share of %d acts in the end',
    (neighborCount, threshold, rewireChance, share) => {
      const runs = rings(
        absoluteThreshold({ threshold }),
        { nodeCount: 1000, neighborCount, rewireChance },
        60,
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
