import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { erdosRenyi } from '../network/erdos-renyi.ts';
import { edgesOf, type Network, networkFromEdges } from '../network/network.ts';
import { Random } from '../random/random.ts';
import { absoluteThreshold } from './absolute-threshold.ts';
import { competingCascades } from './competing-cascades.ts';
import { crowd } from './crowd.ts';
import { daleyKendall } from './daley-kendall.ts';
import { fractionalThreshold } from './fractional-threshold.ts';
import { hoaxFactCheck } from './hoax-fact-check.ts';
import { independentCascade } from './independent-cascade.ts';
import type { Intervention } from './intervention.ts';
import { linearThreshold } from './linear-threshold.ts';
import { makiThompson } from './maki-thompson.ts';
import { mobilizationFunnel } from './mobilization-funnel.ts';
import { type Model, statesOf } from './model.ts';
import { playerOf } from './player.ts';
import { statesAt } from './run.ts';
import { susceptibleExposedInfectedRecovered } from './susceptible-exposed-infected-recovered.ts';
import { susceptibleInfected } from './susceptible-infected.ts';
import { susceptibleInfectedRecovered } from './susceptible-infected-recovered.ts';
import { susceptibleInfectedSusceptible } from './susceptible-infected-susceptible.ts';
import { plainRuleOf } from './testing/plain/plain-rules.ts';
import { playPlainly } from './testing/plain/plain-run.ts';
import { Tally } from './testing/tally.ts';

const RUNS = 2000;
const STEPS = 12;
const SHOWN_STEPS = [1, 2, 3, 5, STEPS];
const NODES = 8;
/** Tens of thousands of numbers are compared: where the laws agree, all pass but once in a thousand. */
const LARGEST_DEVIATION = 5.5;

const sources = [0, 1];
const rates = { infectChance: 0.4, recoverChance: 0.3 };
const hoax = { credibility: 0.4, spreadChance: 0.6, forgetChance: 0.2, verifyChance: 0.3 };
const duel = { chance: 0.6, rivalChance: 0.4, rivalSources: [4, 5] };
const funnel = {
  askChance: 0.1,
  shareChance: 0.8,
  weakPull: 0.7,
  strongPull: 0.1,
  cost: 0.4,
  lapseChance: 0.4,
  habitGain: 0.5,
  habitLoss: 0.8,
};

const models: readonly Model[] = [
  absoluteThreshold({ threshold: 2 }),
  absoluteThreshold({ threshold: 3, loneChance: 0.3 }),
  competingCascades({ ...duel, tie: 'random' }),
  competingCascades({ ...duel, tie: 'neither', headStart: 2 }),
  crowd({ thresholds: { mean: 3, sd: 2 } }),
  crowd({ thresholds: [0, 1, 2, 2, 5, 7, 5, 6] }),
  daleyKendall(),
  fractionalThreshold({ threshold: 1 / 3 }),
  hoaxFactCheck(hoax),
  hoaxFactCheck({ ...hoax, draws: 'forget-then-verify' }),
  independentCascade({ chance: 0.5 }),
  linearThreshold(),
  makiThompson(),
  mobilizationFunnel({ ...funnel, help: [{ from: 2, level: 0.7 }] }),
  mobilizationFunnel({
    ...funnel,
    resumeByHabit: true,
    actions: [
      { kind: 'post', step: 1, shown: 3, readChance: 0.5 },
      { kind: 'ask', step: 2, whom: 'circle' },
      { kind: 'ask', step: 3, whom: 'anyone' },
    ],
  }),
  susceptibleExposedInfectedRecovered({ ...rates, incubateChance: 0.5 }),
  susceptibleExposedInfectedRecovered({ ...rates, incubateChance: 0.5, order: 'recover-first' }),
  susceptibleInfected({ infectChance: 0.3 }),
  susceptibleInfectedRecovered(rates),
  susceptibleInfectedRecovered({ ...rates, order: 'recover-first' }),
  susceptibleInfectedSusceptible(rates),
  susceptibleInfectedSusceptible({ ...rates, order: 'recover-first' }),
];

/** Small towns of eight, some of whose ties are strong. */
const town: fc.Arbitrary<Network> = fc
  .tuple(fc.integer({ min: 7, max: 14 }), fc.nat())
  .map(([edgeCount, seed]) => {
    const ends = edgesOf(erdosRenyi({ nodeCount: NODES, edgeCount, seed }));
    const random = new Random(seed);
    const layers = Array.from({ length: ends.length / 2 }, () => random.integer(2));
    return networkFromEdges(NODES, ends, { layers });
  });

const nothing: Intervention[] = [{ kind: 'block', step: 0, nodes: [] }];
const everything: Intervention[] = [
  { kind: 'accuracy-prompt', step: 0, share: 0.25 },
  { kind: 'block', step: 1, nodes: [2] },
  { kind: 'recruit', step: 1, nodes: [6] },
  { kind: 'forward-limit', step: 1, limit: 2 },
  { kind: 'block', step: 2, nodes: [0, 3] },
  { kind: 'recruit', step: 4, nodes: { random: 2 } },
];

/** Who is in which state at the steps looked at, and how many, with their squares. */
class Observer {
  readonly tally: Tally;
  readonly #numbers: Float64Array;
  readonly #stateCount: number;

  constructor(stateCount: number) {
    this.#stateCount = stateCount;
    this.#numbers = new Float64Array(SHOWN_STEPS.length * stateCount * (NODES + 2));
    this.tally = new Tally(this.#numbers.length);
  }

  see(statesAfter: (step: number) => ArrayLike<number>): void {
    const numbers = this.#numbers.fill(0);
    for (const [row, step] of SHOWN_STEPS.entries()) {
      const states = statesAfter(step);
      for (let node = 0; node < NODES; node++) {
        const at = (row * this.#stateCount + states[node]!) * (NODES + 2);
        numbers[at + node] = 1;
        numbers[at + NODES]!++;
        numbers[at + NODES + 1] = numbers[at + NODES]! ** 2;
      }
    }
    this.tally.add(numbers);
  }
}

function byKernel(model: Model, network: Network, interventions: Intervention[]): Tally {
  const player = playerOf(model, network, { sources, maxSteps: STEPS, interventions });
  const observer = new Observer(statesOf(model).length + 1);
  for (let seed = 0; seed < RUNS; seed++) {
    player.play(seed);
    const run = player.trace.toRun(player.states);
    player.trace.clear();
    observer.see((step) => statesAt(run, step));
  }
  return observer.tally;
}

function byPlainRule(model: Model, network: Network, interventions: Intervention[]): Tally {
  const stateNames = statesOf(model);
  const options = { sources, steps: STEPS, interventions, stateNames };
  const random = new Random('told plainly');
  const observer = new Observer(stateNames.length + 1);
  for (let run = 0; run < RUNS; run++) {
    const history = playPlainly(plainRuleOf(model), network, options, random);
    observer.see((step) => history[step]!);
  }
  return observer.tally;
}

it.each(models)(
  'goes as its rule, told plainly, person by person and step by step: $kind %#',
  (model) => {
    fc.assert(
      fc.property(town, (network) => {
        const plain = byPlainRule(model, network, []);
        expect(byKernel(model, network, []).deviationFrom(plain)).toBeLessThan(LARGEST_DEVIATION);
        // An act that does nothing keeps a whole run from being played at once.
        expect(byKernel(model, network, nothing).deviationFrom(plain)).toBeLessThan(
          LARGEST_DEVIATION,
        );
      }),
      { seed: 1, numRuns: 2 },
    );
  },
);

it.each(models)('goes as its rule does when much is done from outside: $kind %#', (model) => {
  fc.assert(
    fc.property(town, (network) => {
      const plain = byPlainRule(model, network, everything);
      expect(byKernel(model, network, everything).deviationFrom(plain)).toBeLessThan(
        LARGEST_DEVIATION,
      );
    }),
    { seed: 2, numRuns: 1 },
  );
});
