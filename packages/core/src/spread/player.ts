import { checkInteger } from '../check-range.ts';
import type { Network } from '../network/network.ts';
import { Random } from '../random/random.ts';
import { checkInterventions, type Intervention, intervene } from './intervention.ts';
import type { Play } from './kernel.ts';
import { kernelOf, type ModelKind, type ModelOf } from './model.ts';
import { BLOCKED } from './run.ts';
import { checkSources, isRandom, type Sources, sourcesFor } from './sources.ts';
import { openAllTies, tiesOf } from './ties.ts';
import { Trace } from './trace.ts';

export interface PlayOptions {
  sources: Sources;
  /** A run that is still going then stops there. @default as long as the model needs */
  maxSteps?: number;
  /** What is done to the run from outside, and when. @default nothing */
  interventions?: readonly Intervention[];
}

/** Everything that runs of one model on one network share, ready to play one seed after another. */
export interface Player {
  readonly trace: Trace;
  readonly states: readonly string[];
  /** Plays the run with this seed into the trace; clear the trace first. */
  readonly play: (seed: number) => void;
}

/** Without `logs` the trace may lack the changes, and say only how many were reached and when it ended. */
export function playerOf<K extends ModelKind>(
  model: ModelOf<K>,
  network: Network,
  options: PlayOptions,
  logs = true,
): Player {
  const { nodeCount } = network;
  const kernel = kernelOf(model);
  const { sources, interventions = [], maxSteps = kernel.longestRun ?? LONGEST_RUN } = options;
  checkInteger('maxSteps', maxSteps, 0, 1_000_000);
  checkSources(sources, nodeCount);
  checkInterventions(interventions, kernel.states, nodeCount);

  const ties = tiesOf(network);
  const trace = new Trace(nodeCount, kernel.changesPerNode * nodeCount);
  const random = new Random(0);
  const fixed = isRandom(sources) ? undefined : sourcesFor(sources, nodeCount, 0);
  let play: Play | undefined;
  if (interventions.length === 0) play = kernel.prepare?.(model, ties, trace, logs);
  let states = kernel.states;
  if (interventions.some((act) => act.kind === 'block')) states = [...states, BLOCKED];
  const stepper = play ? undefined : kernel.begin(model, ties, trace);
  const lastAct = Math.max(0, ...interventions.map((act) => act.step));

  function act(step: number, seed: number): void {
    for (const [i, act] of interventions.entries()) {
      if (act.step !== step || !stepper) continue;
      intervene(act, kernel.states, stepper, ties, trace, new Random(`intervention ${i} ${seed}`));
    }
  }

  return {
    trace,
    states,
    play(seed) {
      const begins = fixed ?? sourcesFor(sources, nodeCount, seed);
      random.restart(seed);
      if (!stepper) {
        play?.(begins, random, maxSteps);
        return;
      }
      openAllTies(ties);
      stepper.restart(random);
      for (let i = 0; i < begins.length; i++) stepper.recruit(begins[i]!);
      stepper.open?.();
      if (interventions.length > 0) act(0, seed);
      trace.endStep();
      for (let step = 1; step <= maxSteps; step++) {
        const goesOn = stepper.step();
        if (interventions.length > 0) act(step, seed);
        trace.endStep();
        if (!goesOn && step > lastAct) break;
      }
    },
  };
}

const LONGEST_RUN = 100_000;
