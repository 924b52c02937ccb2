/**
 * One simulation from one seed, as a plain object of typed arrays: it can be sent to or from a worker
 * without copying. All steps can be shown from it without running again.
 */
export interface Run {
  readonly nodeCount: number;
  /** Names of the states; 0 is the state of a person whom nothing has touched. */
  readonly states: readonly string[];
  /** People who ever left state 0, sources included; to be taken out is not to be reached. */
  readonly reached: number;
  /** The last step at which anything changed; the sources change at step 0. */
  readonly steps: number;
  /** The step at which each person was reached; NEVER for those who were not. */
  readonly changedAt: Uint32Array;
  /** Who reached each person; NOBODY for sources and those who were not reached. */
  readonly toldBy: Uint32Array;
  readonly changes: Changes;
  /** People in each state after each step: `counts[step * states.length + state]`. */
  readonly counts: Uint32Array;
}

/** Every change of state in the order in which it happened, one entry each in parallel arrays. */
export interface Changes {
  /** Changes of step `s` stand in `[stepStarts[s], stepStarts[s + 1])`. */
  readonly stepStarts: Uint32Array;
  readonly nodes: Uint32Array;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** Who caused it, NOBODY where no single person did. */
  readonly tellers: Uint32Array;
}

/** The state of people who have been taken out, after all of the model's own. */
export const BLOCKED = 'blocked';

export const NEVER = 0xffffffff;
export const NOBODY = 0xffffffff;

/** Everybody's state after `step`; steps past the end show the end. */
export function statesAt(run: Run, step: number): Uint8Array {
  const states = new Uint8Array(run.nodeCount);
  moveStates(run, states, -1, step);
  return states;
}

/**
 * Takes `states` from the step it shows to another one, forward or back, in time proportional to the
 * changes between the two. Step −1 is before the sources begin.
 */
export function moveStates(run: Run, states: Uint8Array, from: number, to: number): void {
  const { nodes, before, after } = run.changes;
  const start = changesThrough(run, from);
  const end = changesThrough(run, to);
  for (let i = start; i < end; i++) states[nodes[i]!] = after[i]!;
  for (let i = start - 1; i >= end; i--) states[nodes[i]!] = before[i]!;
}

/** How many people are in `state` after each step, from 0 to the last. */
export function countsOf(run: Run, state: string): Uint32Array {
  const column = run.states.indexOf(state);
  if (column < 0)
    throw new RangeError(`state must be one of ${run.states.join(', ')}; got ${state}.`);
  return Uint32Array.from({ length: run.steps + 1 }, (_, step) => {
    return run.counts[step * run.states.length + column]!;
  });
}

/** The buffers to hand to `postMessage` so that a run moves instead of being copied. */
export function buffersOf({ changedAt, toldBy, counts, changes }: Run): ArrayBufferLike[] {
  const { stepStarts, nodes, before, after, tellers } = changes;
  return [changedAt, toldBy, counts, stepStarts, nodes, before, after, tellers].map(
    (array) => array.buffer,
  );
}

function changesThrough(run: Run, step: number): number {
  return run.changes.stepStarts[Math.min(Math.max(step, -1), run.steps) + 1]!;
}
