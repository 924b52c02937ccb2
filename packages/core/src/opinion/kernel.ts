import type { Network } from '../network/network.ts';
import type { Random } from '../random/random.ts';

/** What a kernel is given to begin a run with. */
export interface OpinionTask {
  readonly network: Network;
  readonly initial: Float64Array;
  /** 1 where a person never changes. */
  readonly stubborn: Uint8Array;
  readonly random: Random;
}

/** Writes the opinions after `now` into `next`, and returns the largest change of one person. */
export type OpinionStep = (now: Float64Array, next: Float64Array) => number;

export interface OpinionKernel<M> {
  readonly begin: (model: M, task: OpinionTask) => OpinionStep;
  /**
   * Whether a step in which nobody moved by more than rounding is the end. Where people meet by
   * chance it need not be, and this looks whether anybody still could.
   */
  readonly isSettled?: (model: M, task: OpinionTask, now: Float64Array) => boolean;
  /** How an outside signal moves people: by a pull, or by winning them over whole, by chance. */
  readonly signals: 'pull' | 'win-over';
}
