import { describe, expect, it } from 'vitest';
import { barabasiAlbert } from '../network/barabasi-albert.ts';
import { completeNetwork } from '../network/lattices.ts';
import type { Network } from '../network/network.ts';
import { type HoaxFactCheck, hoaxFactCheck } from './hoax-fact-check.ts';
import { countsOf } from './run.ts';
import { runSpread } from './run-spread.ts';

/** The stationary share of believers where everybody meets everybody. */
function believersInTheory({
  credibility,
  spreadChance,
  forgetChance,
  verifyChance,
  draws,
}: HoaxFactCheck) {
  const verify = draws === 'one-draw' ? verifyChance : (1 - forgetChance) * verifyChance;
  const holding = spreadChance / (spreadChance + forgetChance);
  const share =
    (((1 + credibility) * forgetChance) / (forgetChance + verify) - (1 - credibility)) /
    (2 * credibility);
  return holding * Math.min(1, Math.max(0, share));
}

/** The share of believers in steps 150 to 400, on average over so many runs. */
function believersLate(model: HoaxFactCheck, network: Network, runs: number): number {
  const shares = Array.from({ length: runs }, (_, seed) => {
    const sources = { random: 0.3 * network.nodeCount };
    const run = runSpread(model, network, { sources, seed, maxSteps: 400 });
    const late = countsOf(run, 'believer').subarray(150);
    return late.reduce((sum, count) => sum + count, 0) / Math.max(1, late.length);
  });
  return shares.reduce((sum, share) => sum + share, 0) / runs / network.nodeCount;
}

describe('hoaxFactCheck', () => {
  const everybody = completeNetwork({ nodeCount: 1000 });

  it.each([
    [0.3, 0.5, 0.1, 0.02, 'one-draw', 0.5324],
    [0.3, 0.5, 0.1, 0.05, 'one-draw', 0.2315],
    [0.3, 0.5, 0.1, 0.07, 'one-draw', 0.0899],
    [0.3, 0.5, 0.1, 0.1, 'one-draw', 0],
    [0.3, 0.2, 0.1, 0.05, 'one-draw', 0.1852],
    [0.3, 0.9, 0.1, 0.15, 'one-draw', 0],
    [0.3, 0.2, 0.1, 0.15, 'one-draw', 0],
    [0.6, 0.5, 0.1, 0.15, 'one-draw', 0.1667],
    [0.3, 0.5, 0.1, 0.05, 'forget-then-verify', undefined],
  ] as const)(
    'settles where theory says: α %d, β %d, forget %d, verify %d, %s',
    (credibility, spreadChance, forgetChance, verifyChance, draws, printed) => {
      const model = hoaxFactCheck({ credibility, spreadChance, forgetChance, verifyChance, draws });
      expect(believersInTheory(model)).toBeCloseTo(printed ?? believersInTheory(model), 4);
      // A single run is off by about 0.02, the mean of six by 0.008.
      const believers = believersLate(model, everybody, 6);
      expect(Math.abs(believers - believersInTheory(model))).toBeLessThan(0.02);
    },
  );

  it('dies earlier on a network of hubs than where everybody meets everybody', () => {
    const model = hoaxFactCheck({
      credibility: 0.3,
      spreadChance: 0.5,
      forgetChance: 0.1,
      verifyChance: 0.05,
    });
    const town = barabasiAlbert({ nodeCount: 2000, edgesPerNode: 3, seed: 1 });
    expect(believersLate(model, town, 20)).toBeLessThan(0.5 * believersInTheory(model));
  });

  it('refuses two chances that cannot share one draw', () => {
    const options = { credibility: 0.3, spreadChance: 0.5, forgetChance: 0.6, verifyChance: 0.5 };
    expect(() => hoaxFactCheck(options)).toThrow('verifyChance + forgetChance must be at most 1');
    expect(hoaxFactCheck({ ...options, draws: 'forget-then-verify' }).verifyChance).toBe(0.5);
  });
});
