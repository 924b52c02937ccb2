import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configurationModel } from '../network/configuration-model.ts';
import { degrees } from '../network/degrees.ts';
import { erdosRenyi } from '../network/erdos-renyi.ts';
import { star } from '../network/lattices.ts';
import type { Network } from '../network/network.ts';
import { eigenvectorWeights } from '../network/page-rank.ts';
import { runEnsemble } from './run-ensemble.ts';
import { runSpread } from './run-spread.ts';
import { countsOf } from './run.ts';
import { susceptibleInfectedRecovered } from './susceptible-infected-recovered.ts';
import { susceptibleInfectedSusceptible } from './susceptible-infected-susceptible.ts';
import { deviation, meanOf } from './testing/mean-of.ts';
import { neighborsOf, smallNetwork } from './testing/small-network.ts';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** The chance that a tie ever transmits, T, from which an outbreak takes off: ⟨k⟩/(⟨k²⟩ − ⟨k⟩). */
function thresholdOf(network: Network): number {
  const ties = Array.from(degrees(network));
  return sum(ties) / (sum(ties.map((k) => k * k)) - sum(ties));
}

const shareReached = (network: Network, infectChance: number) => {
  const model = susceptibleInfectedRecovered({ infectChance, recoverChance: 1 });
  const options = { sources: { random: 20 }, seed: 1, runs: 10 };
  return meanOf(runEnsemble(model, network, options).reached).mean / network.nodeCount;
};

describe('an outbreak takes off at T = ⟨k⟩/(⟨k²⟩ − ⟨k⟩) (Newman 2002, doi:10.1103/PhysRevE.66.016128)', () => {
  const random = erdosRenyi({ nodeCount: 20_000, meanDegree: 4, seed: 1 });
  const wanted = Array.from({ length: 20_000 }, (_, i) => (i % 20 === 0 ? 24 : 2));
  const uneven = configurationModel({ degrees: wanted, seed: 1 });

  it('which is 1/c on a random network of mean c', () => {
    expect(Math.abs(thresholdOf(random) - 1 / 4)).toBeLessThan(0.01);
  });

  it.each([
    ['random', random],
    ['with hubs', uneven],
  ])('stays small below and grows large above, on a network %s', (_, network) => {
    expect(shareReached(network, 0.6 * thresholdOf(network))).toBeLessThan(0.01);
    expect(shareReached(network, 1.8 * thresholdOf(network))).toBeGreaterThan(0.1);
  });
});

describe('whether an outbreak takes off depends on more than T (Kenah & Robins 2007)', () => {
  const [infectChance, recoverChance] = [0.1, 0.2];
  const transmits = infectChance / (infectChance + recoverChance - infectChance * recoverChance);
  const meanDegree = 2 / transmits;
  const network = erdosRenyi({ nodeCount: 2000, meanDegree, seed: 1 });
  const takesOff = (infect: number, recover: number) => {
    const model = susceptibleInfectedRecovered({ infectChance: infect, recoverChance: recover });
    const options = { sources: { random: 1 }, seed: 1, runs: 1500 };
    const { reached } = runEnsemble(model, network, options);
    return Array.from(reached, (count) => (count > 200 ? 1 : 0));
  };

  /** A branching process dies out with q = E[exp(−c T (1 − q))], T varying with the time ill. */
  function survives(transmitsIn: (days: number) => number, chanceOf: (days: number) => number) {
    let q = 0.5;
    for (let round = 0; round < 500; round++) {
      let next = 0;
      for (let days = 1; days <= 300; days++) {
        next += chanceOf(days) * Math.exp(-meanDegree * transmitsIn(days) * (1 - q));
      }
      q = next;
    }
    return 1 - q;
  }

  it('as often as it is large, .79681, where all are ill for one step', () => {
    const exact = survives(
      () => transmits,
      (days) => (days === 1 ? 1 : 0),
    );
    expect(exact).toBeCloseTo(0.79681, 5);
    expect(deviation(takesOff(transmits, 1), exact)).toBeLessThan(4);
  });

  it('more seldom where the time ill varies', () => {
    const exact = survives(
      (days) => 1 - (1 - infectChance) ** days,
      (days) => recoverChance * (1 - recoverChance) ** (days - 1),
    );
    expect(exact).toBeLessThan(0.7);
    expect(deviation(takesOff(infectChance, recoverChance), exact)).toBeLessThan(4);
  });
});

describe('SIS dies out below 1/λ (Wang, Chakrabarti, Wang & Faloutsos 2003, doi:10.1109/RELDIS.2003.1238052)', () => {
  it('as it never has more ill people on average than ((1 − γ) + β A) multiplies', () => {
    const [infectChance, recoverChance] = [0.15, 0.3];
    const model = susceptibleInfectedSusceptible({ infectChance, recoverChance });
    fc.assert(
      fc.property(smallNetwork(9, 14), (network) => {
        const follow = { state: 'infected', steps: 8 };
        const options = { sources: [0, 1], seed: 1, runs: 2000, maxSteps: 8, follow };
        const { series } = runEnsemble(model, network, options);
        let bound: number[] = Array.from({ length: network.nodeCount }, (_, i) => (i < 2 ? 1 : 0));
        for (let step = 0; step <= 8; step++) {
          const ill = meanOf(series.filter((_, i) => i % 9 === step));
          expect(ill.mean).toBeLessThanOrEqual(sum(bound) + 4 * ill.error);
          bound = bound.map((own, node) => {
            const around = sum(neighborsOf(network, node).map((other) => bound[other]!));
            return (1 - recoverChance) * own + infectChance * around;
          });
        }
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  it('and stays, on a star, well above it: there λ = √m', () => {
    const network = star({ nodeCount: 401 });
    const weights = eigenvectorWeights(network);
    const largest = sum(neighborsOf(network, 0).map((other) => weights[other]!)) / weights[0]!;
    expect(largest).toBeCloseTo(20, 6);

    const illLate = (ratio: number) => {
      const recoverChance = 0.1;
      const infectChance = (ratio * recoverChance) / largest;
      const model = susceptibleInfectedSusceptible({ infectChance, recoverChance });
      const run = runSpread(model, network, { sources: { random: 200 }, seed: 1, maxSteps: 500 });
      return countsOf(run, 'infected').at(-1)! * (run.steps === 500 ? 1 : 0);
    };
    expect(illLate(0.5)).toBe(0);
    expect(illLate(6)).toBeGreaterThan(0);
  });
});
