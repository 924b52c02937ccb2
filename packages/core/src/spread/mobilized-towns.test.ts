import { describe, expect, it } from 'vitest';
import { twoLayerNetwork } from '../network/two-layer-network.ts';
import {
  type FunnelAction,
  type FunnelParameters,
  mobilizationFunnel,
} from './mobilization-funnel.ts';
import { countsOf } from './run.ts';
import { runSpread } from './run-spread.ts';
import { meanOf, medianOf } from './testing/mean-of.ts';

const within = (low: number, high: number) => (value: number) => value >= low && value <= high;

const actingShare = (options: Partial<FunnelParameters>) =>
  Array.from({ length: 40 }, (_, i) => {
    const town = twoLayerNetwork({ nodeCount: 1500, seed: i + 1 });
    const run = runSpread(mobilizationFunnel(options), town, {
      sources: { random: 10 },
      seed: i,
      maxSteps: 150,
    });
    return countsOf(run, 'acting').at(-1)! / 1500;
  });

describe('message and help, in towns of 1,500', () => {
  const both = actingShare({ help: 0.8 });
  const message = actingShare({});

  it('both together keep an eighth of the town acting', () => {
    expect(medianOf(both)).toSatisfy(within(0.071, 0.224));
  });

  it('either alone keeps hardly anybody', () => {
    const help = actingShare({ message: 0.1, help: 0.8 });
    expect(medianOf(message)).toSatisfy(within(0.003, 0.028));
    expect(medianOf(help)).toSatisfy(within(0.005, 0.02));
    for (const [i, share] of both.entries())
      expect(share).toBeGreaterThan(2 * Math.max(message[i]!, help[i]!));
  });

  it('both help less where hardly anybody is asked, and still more than either alone', () => {
    const unasked = meanOf(actingShare({ help: 0.8, askChance: 0.0005 })).mean;
    expect(unasked).toBeLessThan(meanOf(both).mean / 2);
    expect(unasked).toBeGreaterThan(2 * meanOf(message).mean);
  });

  it('a costly act needs help and close ties', () => {
    expect(meanOf(actingShare({ cost: 0.95 })).mean).toBeLessThan(0.002);
    const helped = actingShare({ cost: 0.95, help: 0.5 });
    const unsupported = actingShare({ cost: 0.95, help: 0.5, support: 0, strongPull: 0.01 });
    expect(medianOf(helped)).toSatisfy(within(0.029, 0.135));
    expect(medianOf(unsupported)).toSatisfy(within(0.002, 0.02));
  });
});

const kept = (weeks: number) => {
  const model = mobilizationFunnel({
    message: 0.7,
    askChance: 0.05,
    cost: 0.8,
    habitGain: 0.0444,
    habitLoss: 0.05,
    resumeByHabit: true,
    help: [
      { from: 1, level: 0.8 },
      { from: 7 * weeks + 1, level: 0 },
    ],
  });
  const towns = Array.from({ length: 40 }, (_, i) => {
    const town = twoLayerNetwork({ nodeCount: 1500, seed: i + 1 });
    const run = runSpread(model, town, { sources: { random: 20 }, seed: i, maxSteps: 140 });
    const acting = countsOf(run, 'acting');
    const atEnd = acting[7 * weeks]! / 1500;
    return { atEnd, kept: acting[7 * weeks + 28]! / 1500 / atEnd };
  });
  return {
    atEnd: medianOf(towns.map((town) => town.atEnd)),
    kept: medianOf(towns.map((town) => town.kept)),
  };
};

describe('weeks of help and what is kept', () => {
  it.each([
    [4, 0.069, 0.141, 0.32, 0.46],
    [8, 0.115, 0.232, 0.6, 0.76],
  ])('%i weeks keep the share that the lesson tells', (weeks, low, high, keptLow, keptHigh) => {
    const result = kept(weeks);
    expect(result.atEnd).toSatisfy(within(low, high));
    expect(result.kept).toSatisfy(within(keptLow, keptHigh));
  });
});

const plan = (posts: number, whom: 'anyone' | 'circle') => {
  const actions = Array.from({ length: 20 }, (_, day): FunnelAction => {
    const step = day + 1;
    return day < posts
      ? { kind: 'post', step, shown: 40, readChance: 0.3 }
      : { kind: 'ask', step, whom };
  });
  const model = mobilizationFunnel({
    askChance: 0.002,
    lapseChance: 0.02,
    cost: 1,
    support: 0,
    actions,
  });
  const towns = Array.from({ length: 60 }, (_, i) => {
    const town = twoLayerNetwork({ nodeCount: 400, seed: i + 1 });
    const run = runSpread(model, town, { sources: [], seed: i, maxSteps: 20 });
    return { know: run.reached, come: 0.7 * countsOf(run, 'committed').at(-1)! };
  });
  return {
    know: medianOf(towns.map((town) => town.know)),
    come: medianOf(towns.map((town) => town.come)),
  };
};

describe('twenty evenings, in towns of 400', () => {
  it('posting every evening tells most of the town and brings few', () => {
    const result = plan(20, 'anyone');
    expect(result.know).toSatisfy(within(259, 310));
    expect(result.come).toSatisfy(within(4, 14));
  });

  it('posting first and then asking round the circle brings more than twice as many', () => {
    const result = plan(5, 'circle');
    expect(result.know).toSatisfy(within(105, 214));
    expect(result.come).toSatisfy(within(19, 29));
  });
});
