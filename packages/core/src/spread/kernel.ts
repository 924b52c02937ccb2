import type { Random } from '../random/random.ts';
import type { Trace } from './trace.ts';

/** How a model runs: what it calls its states, and how it goes from one step to the next. */
export interface Kernel<M> {
  readonly states: readonly string[];
  /** Most changes one person can go through; 0 where there is no such bound. */
  readonly changesPerNode: number;
  /** Where a run that would go on for ever stops unless it is told otherwise. */
  readonly longestRun?: number;
  readonly begin: (model: M, ties: Ties, trace: Trace) => Stepper<M>;
  /**
   * A faster way to play whole runs when nobody interferes, with the same law as the stepper; undefined
   * where the model's parameters leave none. Without `logs` nobody will read the changes in the trace,
   * only how many were reached and when it ended.
   */
  readonly prepare?: (model: M, ties: Ties, trace: Trace, logs: boolean) => Play | undefined;
}

/**
 * Plays one run step by step into the trace, and can be steered while it runs. People whose state is
 * none of the model's own have been taken out: they neither change nor count.
 */
export interface Stepper<M> {
  /** Forgets the run before; the trace has been cleared. */
  restart(random: Random): void;
  /** Puts a person into the state of a source, or another one, now. */
  recruit(node: number, state?: number): void;
  /** Adds what the model itself begins with, after the sources. */
  open?(): void;
  /** Plays a step; false when nothing can change any more by itself. */
  step(): boolean;
  /** Goes on under other parameters. */
  use(model: M): void;
}

/** Plays one run into a cleared trace, closing step 0, 1, …, to its end or to `maxSteps`. */
export type Play = (sources: ArrayLike<number>, random: Random, maxSteps: number) => void;

export interface Rows {
  readonly starts: Uint32Array;
  readonly neighbors: Uint32Array;
  readonly layers?: Uint8Array;
}

/**
 * Whom each person shows things to and whose they see: both the network's rows, unless somebody holds
 * back. Steppers read them anew at each step; `network` always has all ties.
 */
export interface Ties {
  readonly nodeCount: number;
  readonly network: Rows;
  shows: Rows;
  sees: Rows;
}
