import type { ProblemReason } from './messages.ts';

/** A piece that cannot be shown, and why. */
export interface Refused {
  readonly status: 'refused';
  readonly reason: ProblemReason;
  /** What was wrong, as it was written. */
  readonly detail: string;
}

export function refused(reason: ProblemReason, detail: string): Refused {
  return { status: 'refused', reason, detail };
}
