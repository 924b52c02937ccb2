import { checkSeed } from '../check-range.ts';
import type { Network } from '../network/network.ts';
import { Random } from '../random/random.ts';
import { checkInterventions, type Intervention, intervene } from './intervention.ts';
import { kernelOf, type ModelKind, type ModelOf } from './model.ts';
import { BLOCKED, type Run } from './run.ts';
import { checkSources, type Sources, sourcesFor } from './sources.ts';
import { tiesOf } from './ties.ts';
import { Trace } from './trace.ts';

/** A run under way: it can be watched, steered by its model's sliders, and acted upon between steps. */
export interface LiveSpread<M> {
  /** Everybody's present state, an index into `stateNames`; read only. */
  readonly states: Uint8Array;
  readonly stateNames: readonly string[];
  readonly step: number;
  /** Plays a step; false when nothing more can change by itself. */
  advance(): boolean;
  /** Goes on under other parameters of the same model. */
  use(model: M): void;
  /** Does this now; its `step` is not looked at. */
  act(intervention: Intervention): void;
  /** What has happened so far, as a run to scrub, compare and share. */
  toRun(): Run;
}

/** Begins a run that somebody watches. */
export function startSpread<K extends ModelKind>(
  model: ModelOf<K>,
  network: Network,
  { sources, seed }: { sources: Sources; seed: number },
): LiveSpread<ModelOf<K>> {
  const { nodeCount } = network;
  checkSeed(seed);
  checkSources(sources, nodeCount);
  const kernel = kernelOf(model);
  const stateNames = [...kernel.states, BLOCKED];
  const ties = tiesOf(network);
  const trace = new Trace(nodeCount, kernel.changesPerNode * nodeCount);
  const acts = new Random(`acts ${seed}`);
  const stepper = kernel.begin(model, ties, trace);
  stepper.restart(new Random(seed));
  for (const node of Uint32Array.from(sourcesFor(sources, nodeCount, seed))) stepper.recruit(node);
  stepper.open?.();
  let step = 0;
  trace.endStep();

  return {
    states: trace.states,
    stateNames,
    get step() {
      return step;
    },
    advance() {
      const goesOn = stepper.step();
      trace.endStep();
      step++;
      return goesOn;
    },
    use(next) {
      if (next.kind !== model.kind) {
        throw new RangeError(`A run of ${model.kind} cannot go on as ${next.kind}.`);
      }
      stepper.use(next);
    },
    act(intervention) {
      checkInterventions([intervention], kernel.states, nodeCount);
      intervene(intervention, kernel.states, stepper, ties, trace, acts);
      trace.amendStep();
    },
    toRun: () => trace.toRun(stateNames),
  };
}
