import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erdosRenyi } from '../network/erdos-renyi.ts';
import { completeNetwork, path } from '../network/lattices.ts';
import { independentCascade } from './independent-cascade.ts';
import { NEVER, NOBODY } from './run.ts';
import { runEnsemble } from './run-ensemble.ts';
import { runSpread } from './run-spread.ts';
import { susceptibleInfectedRecovered } from './susceptible-infected-recovered.ts';
import { deviation, deviationBetween, meanOf } from './testing/mean-of.ts';
import { neighborsOf, smallNetwork } from './testing/small-network.ts';

/** The largest solution of r = 1 − (1 − begun) exp(−R₀ r), a share of people ill to begin with. */
const finalSize = (ratio: number, begun: number) => {
  let size = 1;
  for (let i = 0; i < 2000; i++) size = 1 - (1 - begun) * Math.exp(-ratio * size);
  return size;
};

describe('susceptibleInfectedRecovered', () => {
  it.each([
    [0.1, 0.2, 'infect-first', 0.35714],
    [0.1, 0.2, 'recover-first', 0.28571],
    [0.3, 0.5, 'infect-first', 0.46154],
    [0.3, 0.5, 'recover-first', 0.23077],
  ] as const)(
    'at β %d, γ %d, %s a tie transmits with %d',
    (infectChance, recoverChance, order, exact) => {
      const once = infectChance / (infectChance + recoverChance - infectChance * recoverChance);
      const transmits = order === 'infect-first' ? once : (1 - recoverChance) * once;
      expect(transmits).toBeCloseTo(exact, 5);

      const model = susceptibleInfectedRecovered({ infectChance, recoverChance, order });
      const { reached } = runEnsemble(model, path({ nodeCount: 2 }), {
        sources: [0],
        seed: 1,
        runs: 20_000,
      });
      expect(deviation(reached, 1 + transmits)).toBeLessThan(4);
    },
  );

  const everybody = completeNetwork({ nodeCount: 2000 });

  it.each([
    [0.8, 0],
    [1.2, 0.3137],
    [1.5, 0.58281],
    [2, 0.79681],
    [3, 0.94048],
    [4, 0.98017],
  ])('ends where r = 1 − exp(−R₀ r) says when everybody meets everybody: R₀ %d', (ratio, size) => {
    expect(finalSize(ratio, 0)).toBeCloseTo(size, 5);

    const recoverChance = 0.05;
    const infectChance = (ratio * recoverChance) / 2000;
    const model = susceptibleInfectedRecovered({ infectChance, recoverChance });
    const options = { sources: { random: 40 }, seed: 1, runs: 40 };
    const { reached } = runEnsemble(model, everybody, options);
    expect(Math.abs(meanOf(reached).mean / 2000 - finalSize(ratio, 0.02))).toBeLessThan(0.02);
  });

  it('fills the giant outbreak S = 1 − exp(−cTS) of a random network, whatever varies the time ill', () => {
    const transmits = 0.1 / (0.1 + 0.2 - 0.02);
    const network = erdosRenyi({ nodeCount: 20_000, meanDegree: 2 / transmits, seed: 1 });
    for (const model of [
      susceptibleInfectedRecovered({ infectChance: 0.1, recoverChance: 0.2 }),
      susceptibleInfectedRecovered({ infectChance: transmits, recoverChance: 1 }),
    ]) {
      const run = runSpread(model, network, { sources: { random: 20 }, seed: 3 });
      expect(Math.abs(run.reached / 20_000 - 0.79681)).toBeLessThan(0.02);
    }
  });

  it('is an independent cascade when everybody recovers after one step', () => {
    const network = erdosRenyi({ nodeCount: 30, meanDegree: 4, seed: 2 });
    const options = { sources: [0], seed: 1, runs: 8000 };
    const asCascade = runEnsemble(independentCascade({ chance: 0.3 }), network, options);
    const model = susceptibleInfectedRecovered({ infectChance: 0.3, recoverChance: 1 });
    const asEpidemic = runEnsemble(model, network, { ...options, seed: 10_000 });
    expect(deviationBetween(asCascade.reached, asEpidemic.reached)).toBeLessThan(4);
  });

  it('spreads nothing when everybody recovers before the first try', () => {
    const model = susceptibleInfectedRecovered({
      infectChance: 1,
      recoverChance: 1,
      order: 'recover-first',
    });
    const run = runSpread(model, completeNetwork({ nodeCount: 5 }), { sources: [0], seed: 1 });
    expect(run.reached).toBe(1);
    expect(run.steps).toBe(1);
  });

  it('reaches everybody connected when nobody recovers, and nobody when nobody infects', () => {
    const network = path({ nodeCount: 6 });
    const endless = susceptibleInfectedRecovered({ infectChance: 0.2, recoverChance: 0 });
    const idle = susceptibleInfectedRecovered({ infectChance: 0, recoverChance: 0.5 });
    expect(runSpread(endless, network, { sources: [2], seed: 1 }).reached).toBe(6);
    expect(runSpread(idle, network, { sources: [2], seed: 1 }).reached).toBe(1);
  });

  it('lets nobody fall ill twice, recover well, or catch it from a stranger', () => {
    fc.assert(
      fc.property(
        smallNetwork(12, 25),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (network, seed, infectChance) => {
          const model = susceptibleInfectedRecovered({ infectChance, recoverChance: 0.4 });
          const { changes, counts, toldBy, changedAt } = runSpread(model, network, {
            sources: [0],
            seed,
          });
          for (const [i, node] of changes.nodes.entries()) {
            expect(changes.after[i]).toBe(changes.before[i]! + 1);
            if (changes.after[i] === 2 || node === 0) continue;
            const teller = toldBy[node]!;
            expect(teller).not.toBe(NOBODY);
            expect(neighborsOf(network, node)).toContain(teller);
            expect(changedAt[teller]).toBeLessThan(changedAt[node]!);
          }
          for (let at = 0; at < counts.length; at += 3) {
            expect(counts[at]! + counts[at + 1]! + counts[at + 2]!).toBe(network.nodeCount);
          }
          expect(counts.at(-2)).toBe(0);
        },
      ),
    );
  });

  it('stops where it is told to', () => {
    const model = susceptibleInfectedRecovered({ infectChance: 1, recoverChance: 0 });
    const run = runSpread(model, path({ nodeCount: 6 }), { sources: [0], seed: 1, maxSteps: 2 });
    expect(Array.from(run.changedAt)).toEqual([0, 1, 2, NEVER, NEVER, NEVER]);
  });

  it('refuses impossible chances by name', () => {
    expect(() => susceptibleInfectedRecovered({ infectChance: 0.1, recoverChance: -1 })).toThrow(
      'recoverChance must be a number from 0 to 1; got -1.',
    );
  });
});
