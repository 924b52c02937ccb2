import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erdosRenyi } from '../network/erdos-renyi.ts';
import { completeNetwork, path } from '../network/lattices.ts';
import { countsOf } from './run.ts';
import { runEnsemble } from './run-ensemble.ts';
import { runSpread } from './run-spread.ts';
import { susceptibleExposedInfectedRecovered } from './susceptible-exposed-infected-recovered.ts';
import { susceptibleInfected } from './susceptible-infected.ts';
import { susceptibleInfectedRecovered } from './susceptible-infected-recovered.ts';
import { susceptibleInfectedSusceptible } from './susceptible-infected-susceptible.ts';
import { deviationBetween, meanOf } from './testing/mean-of.ts';
import { smallNetwork } from './testing/small-network.ts';

const everybody = completeNetwork({ nodeCount: 1000 });

describe('susceptibleInfected', () => {
  it('reaches everybody on a connected network', () => {
    const run = runSpread(susceptibleInfected({ infectChance: 0.3 }), path({ nodeCount: 20 }), {
      sources: [4],
      seed: 1,
    });
    expect(run.reached).toBe(20);
  });

  it('grows along the logistic curve where everybody meets everybody', () => {
    const chance = 0.2 / 1000;
    const runs = 40;
    const infected = Array.from({ length: runs }, (_, seed) =>
      countsOf(
        runSpread(susceptibleInfected({ infectChance: chance }), everybody, {
          sources: { random: 100 },
          seed,
        }),
        'infected',
      ),
    );
    let expected = 0.1;
    for (let step = 0; step <= 30; step++) {
      const { mean, error } = meanOf(infected.map((counts) => (counts[step] ?? 1000) / 1000));
      // A town of a thousand lags behind an endless one by less than one in a hundred.
      expect(Math.abs(mean - expected)).toBeLessThan(4 * error + 0.01);
      expected += (1 - expected) * (1 - (1 - chance) ** (1000 * expected));
    }
  });
});

describe('susceptibleInfectedSusceptible', () => {
  it.each([1.5, 2, 4])('settles near 1 − 1/R₀ where everybody meets everybody: R₀ %d', (ratio) => {
    const model = susceptibleInfectedSusceptible({
      infectChance: (ratio * 0.05) / 1000,
      recoverChance: 0.05,
    });
    const run = runSpread(model, everybody, { sources: { random: 300 }, seed: 1, maxSteps: 1500 });
    const late = countsOf(run, 'infected').subarray(500);
    const mean = late.reduce((sum, count) => sum + count, 0) / late.length / 1000;
    expect(Math.abs(mean - (1 - 1 / ratio))).toBeLessThan(0.025);
  });

  it('dies out when every infection meets its end before it is passed on', () => {
    const model = susceptibleInfectedSusceptible({
      infectChance: 1,
      recoverChance: 1,
      order: 'recover-first',
    });
    expect(runSpread(model, path({ nodeCount: 3 }), { sources: [1], seed: 1 }).reached).toBe(1);
  });

  it('hands an infection to and fro between two people who always infect and recover', () => {
    const model = susceptibleInfectedSusceptible({ infectChance: 1, recoverChance: 1 });
    const run = runSpread(model, path({ nodeCount: 2 }), { sources: [0], seed: 1, maxSteps: 10 });
    expect(Array.from(countsOf(run, 'infected'))).toEqual(Array(11).fill(1));
    expect(run.reached).toBe(2);
  });
});

describe('susceptibleExposedInfectedRecovered', () => {
  it.each([
    [1.5, 0.58281],
    [3, 0.94048],
  ])('ends like SIR, only later: R₀ %d', (ratio, size) => {
    const rates = { infectChance: (ratio * 0.1) / 1000, recoverChance: 0.1 };
    const options = { sources: { random: 20 }, seed: 1, runs: 150 };
    const slow = susceptibleExposedInfectedRecovered({ ...rates, incubateChance: 0.1 });
    const quick = susceptibleInfectedRecovered(rates);
    const slowRuns = runEnsemble(slow, everybody, options);
    const quickRuns = runEnsemble(quick, everybody, { ...options, seed: 1000 });
    expect(deviationBetween(slowRuns.reached, quickRuns.reached)).toBeLessThan(4);
    expect(Math.abs(meanOf(slowRuns.reached).mean / 1000 - size)).toBeLessThan(0.03);
    expect(meanOf(slowRuns.steps).mean).toBeGreaterThan(1.2 * meanOf(quickRuns.steps).mean);
  });

  it('keeps everybody’s states in order and loses nobody', () => {
    const model = susceptibleExposedInfectedRecovered({
      infectChance: 0.5,
      incubateChance: 0.4,
      recoverChance: 0.3,
    });
    fc.assert(
      fc.property(smallNetwork(12, 25), fc.nat(), (network, seed) => {
        const { changes, counts } = runSpread(model, network, { sources: [0], seed });
        for (const [i, before] of changes.before.entries()) {
          expect(changes.after[i]! - before).toBe(
            before === 0 && changes.stepStarts[1]! > i ? 2 : 1,
          );
        }
        for (let at = 0; at < counts.length; at += 4) {
          expect(counts[at]! + counts[at + 1]! + counts[at + 2]! + counts[at + 3]!).toBe(
            network.nodeCount,
          );
        }
        expect(counts.at(-2)! + counts.at(-3)!).toBe(0);
      }),
    );
  });
});

describe('SIR played event by event and step by step', () => {
  it.each(['infect-first', 'recover-first'] as const)(
    'tells the same story in distribution: %s',
    (order) => {
      const network = erdosRenyi({ nodeCount: 60, meanDegree: 4, seed: 3 });
      const model = susceptibleInfectedRecovered({ infectChance: 0.2, recoverChance: 0.4, order });
      const options = { sources: [0, 1], seed: 1, runs: 3000 };
      const nothing = [{ kind: 'block', step: 0, nodes: [] }] as const;
      const byEvent = runEnsemble(model, network, options);
      const byStep = runEnsemble(model, network, { ...options, interventions: nothing });

      expect(deviationBetween(byEvent.reached, byStep.reached)).toBeLessThan(4);
      expect(deviationBetween(byEvent.steps, byStep.steps)).toBeLessThan(4);
    },
  );
});
