import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barabasiAlbert } from '../network/barabasi-albert.ts';
import { completeNetwork } from '../network/lattices.ts';
import type { Network } from '../network/network.ts';
import { Random } from '../random/random.ts';
import { type HoaxFactCheck, hoaxFactCheck } from './hoax-fact-check.ts';
import { countsOf } from './run.ts';
import { runSpread } from './run-spread.ts';
import { deviationBetween } from './testing/mean-of.ts';
import { neighborsOf, smallNetwork } from './testing/small-network.ts';

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

function believersLate(model: HoaxFactCheck, network: Network): number {
  const run = runSpread(model, network, {
    sources: { random: 0.1 * network.nodeCount },
    seed: 1,
    maxSteps: 500,
  });
  const late = countsOf(run, 'believer').subarray(200);
  return late.reduce((sum, count) => sum + count, 0) / Math.max(1, late.length) / network.nodeCount;
}

describe('hoaxFactCheck', () => {
  const everybody = completeNetwork({ nodeCount: 2000 });

  it.each([
    [0.3, 0.5, 0.1, 0.05, 'one-draw', 0.2315],
    [0.3, 0.5, 0.1, 0.15, 'one-draw', 0],
    [0.3, 0.2, 0.1, 0.05, 'one-draw', 0.1852],
    [0.6, 0.5, 0.1, 0.15, 'one-draw', 0.1667],
    [0.3, 0.5, 0.1, 0.05, 'forget-then-verify', undefined],
  ] as const)(
    'settles where theory says: α %d, β %d, forget %d, verify %d, %s',
    (credibility, spreadChance, forgetChance, verifyChance, draws, printed) => {
      const model = hoaxFactCheck({ credibility, spreadChance, forgetChance, verifyChance, draws });
      expect(believersInTheory(model)).toBeCloseTo(printed ?? believersInTheory(model), 4);
      expect(Math.abs(believersLate(model, everybody) - believersInTheory(model))).toBeLessThan(
        0.02,
      );
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
    expect(believersLate(model, town)).toBeLessThan(0.08);
  });

  it.each(['one-draw', 'forget-then-verify'] as const)(
    'follows the plain rule, step by step: %s',
    (draws) => {
      const model = hoaxFactCheck({
        credibility: 0.4,
        spreadChance: 0.6,
        forgetChance: 0.2,
        verifyChance: 0.3,
        draws,
      });
      fc.assert(
        fc.property(smallNetwork(8, 14), (network) => {
          const runs = Array.from({ length: 600 }, (_, seed) =>
            runSpread(model, network, { sources: [0, 1], seed, maxSteps: 4 }),
          );
          const plain = Array.from({ length: 600 }, (_, seed) =>
            playPlainly(model, network, 4, new Random(`plain ${seed}`)),
          );
          for (const [step, state] of [
            [1, 1],
            [2, 2],
            [4, 0],
            [4, 2],
          ] as const) {
            const ours = runs.map((run) => run.counts[Math.min(step, run.steps) * 3 + state]!);
            expect(
              deviationBetween(
                ours,
                plain.map((counts) => counts[step]![state]!),
              ),
            ).toBeLessThan(4.5);
          }
        }),
        { seed: 1, numRuns: 6 },
      );
    },
  );

  it('refuses two chances that cannot share one draw', () => {
    const options = { credibility: 0.3, spreadChance: 0.5, forgetChance: 0.6, verifyChance: 0.5 };
    expect(() => hoaxFactCheck(options)).toThrow('verifyChance + forgetChance must be at most 1');
    expect(hoaxFactCheck({ ...options, draws: 'forget-then-verify' }).verifyChance).toBe(0.5);
  });
});

function playPlainly(
  model: HoaxFactCheck,
  network: Network,
  steps: number,
  random: Random,
): number[][] {
  const { credibility, spreadChance, forgetChance, verifyChance, draws } = model;
  let today: number[] = Array.from({ length: network.nodeCount }, (_, node) => (node < 2 ? 1 : 0));
  const count = () => [0, 1, 2].map((state) => today.filter((held) => held === state).length);
  const counts = [count()];
  for (let step = 1; step <= steps; step++) {
    const yesterday = today;
    today = yesterday.map((state, node) => {
      const around = neighborsOf(network, node).map((other) => yesterday[other]);
      const hoax = around.filter((held) => held === 1).length * (1 + credibility);
      const check = around.filter((held) => held === 2).length * (1 - credibility);
      const draw = random.float();
      if (state === 0) {
        if (hoax + check === 0) return 0;
        const believe = (spreadChance * hoax) / (hoax + check);
        if (draw < believe) return 1;
        return draw < spreadChance ? 2 : 0;
      }
      if (draw < forgetChance) return 0;
      if (state === 2) return 2;
      if (draws === 'one-draw') return draw < forgetChance + verifyChance ? 2 : 1;
      return random.float() < verifyChance ? 2 : 1;
    });
    counts.push(count());
  }
  return counts;
}
