import type { Network } from '../network/network.ts';
import type { Random } from '../random/random.ts';
import type { Trace } from './trace.ts';

/** How a model runs: what it calls its states, and a way to play it out on a network. */
export interface Kernel<M> {
  readonly states: readonly string[];
  /** Most changes one person can go through; 0 where there is no such bound. */
  readonly changesPerNode: number;
  /** Sets up what all runs on this network share, and returns the play of one run. */
  readonly prepare: (model: M, network: Network, trace: Trace) => Play;
}

/**
 * Plays one run from its sources into the trace, closing step 0, 1, …, until nothing can change any
 * more or `maxSteps` is over. The trace comes in cleared.
 */
export type Play = (sources: Uint32Array, random: Random, maxSteps: number) => void;
