import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../network/network.ts';
import { Random } from '../random/random.ts';
import { smallNetwork } from '../spread/testing/small-network.ts';
import { Tally } from '../spread/testing/tally.ts';
import type { OpinionModel } from './opinion-model.ts';
import { type OpinionSignal, runOpinion } from './run-opinion.ts';
import { everyOpinionModel } from './testing/every-opinion-model.ts';
import { playOpinionsPlainly } from './testing/plain-opinions.ts';
import { uniform } from './testing/uniform.ts';

const STEPS = 6;
const RUNS = 2000;

const meetsByChance = ({ kind }: OpinionModel) => kind === 'deffuant-weisbuch' || kind === 'voter';
const exact = everyOpinionModel.filter((model) => !meetsByChance(model));
const random = everyOpinionModel.filter(meetsByChance);

const signals: OpinionSignal[] = [
  { opinion: 1, strength: 0.2, from: 2, until: 4 },
  { opinion: 0, strength: 0.3, audience: [0, 1] },
];
/** People left to themselves, and people among whom one is stubborn while others are pulled at. */
const worlds = [{}, { stubborn: [1], signals }];

function runsLike(model: OpinionModel, network: Network, initial: Float64Array, seed: number) {
  return worlds.map((world) => {
    const options = { ...world, initial, maxSteps: STEPS };
    const { kept, keptSteps } = runOpinion(model, network, { ...options, seed, keepEvery: 1 });
    const plain = playOpinionsPlainly(model, network, options, new Random('told plainly'));
    return { ours: Array.from(kept), plain: plain.slice(0, keptSteps.length).flat() };
  });
}

describe('models without chance', () => {
  it.each(exact)('go as their rule, told plainly, to 1e-12 for everybody: %j', (model) => {
    fc.assert(
      fc.property(smallNetwork(12, 30), fc.nat(), (network, seed) => {
        for (const { ours, plain } of runsLike(
          model,
          network,
          uniform(network.nodeCount, seed),
          seed,
        )) {
          for (const [i, opinion] of plain.entries()) expect(ours[i]).toBeCloseTo(opinion, 12);
        }
      }),
    );
  });
});

/** Opinions, their squares, and the square of their sum, after each step. */
function numbersOf(opinions: readonly number[], width: number): number[] {
  const sums = opinions.map((_, i) =>
    i % width > 0 ? 0 : opinions.slice(i, i + width).reduce((sum, one) => sum + one, 0) ** 2,
  );
  return [...opinions, ...opinions.map((one) => one * one), ...sums];
}

describe('models of chance meetings', () => {
  it.each(random)('have the law of their rule, told plainly: %j', (model) => {
    fc.assert(
      fc.property(smallNetwork(7, 10), fc.nat(), (network, seed) => {
        const n = network.nodeCount;
        const initial = uniform(n, seed);
        for (const world of worlds) {
          const options = { ...world, initial, maxSteps: STEPS };
          const chance = new Random('told plainly');
          const [ours, plain] = [new Tally(3 * n * (STEPS + 1)), new Tally(3 * n * (STEPS + 1))];
          for (let run = 0; run < RUNS; run++) {
            const { kept } = runOpinion(model, network, { ...options, seed: run, keepEvery: 1 });
            const late = Array.from(kept);
            while (late.length < n * (STEPS + 1)) late.push(...late.slice(-n)); // has settled
            ours.add(numbersOf(late, n));
            plain.add(numbersOf(playOpinionsPlainly(model, network, options, chance).flat(), n));
          }
          // Some thousand numbers are compared: where the laws agree, all pass but once in thousands.
          expect(ours.deviationFrom(plain)).toBeLessThan(5.5);
        }
      }),
      { seed: 1, numRuns: 2 },
    );
  });
});

describe('every opinion model', () => {
  it.each(everyOpinionModel)(
    'keeps everybody between the extremes it began with: $kind',
    (model) => {
      fc.assert(
        fc.property(smallNetwork(12, 30), fc.nat(), (network, seed) => {
          const initial = uniform(network.nodeCount, seed);
          const { kept } = runOpinion(model, network, {
            initial,
            seed,
            maxSteps: 20,
            keepEvery: 1,
          });
          expect(Math.min(...kept)).toBeGreaterThanOrEqual(Math.min(...initial) - 1e-12);
          expect(Math.max(...kept)).toBeLessThanOrEqual(Math.max(...initial) + 1e-12);
        }),
      );
    },
  );

  it.each(everyOpinionModel)('moves nobody where all agree: $kind', (model) => {
    fc.assert(
      fc.property(smallNetwork(12, 30), fc.nat(), (network, seed) => {
        const initial = Array.from({ length: network.nodeCount }, () => 0.25);
        const { opinions } = runOpinion(model, network, { initial, seed, maxSteps: 20 });
        for (const opinion of opinions) expect(opinion).toBeCloseTo(0.25, 12);
      }),
    );
  });
});
