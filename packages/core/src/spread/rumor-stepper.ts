import type { Random } from '../random/random.ts';
import type { Stepper, Ties } from './kernel.ts';
import { NOBODY } from './run.ts';
import type { Trace } from './trace.ts';

export const IGNORANT = 0;
export const SPREADER = 1;
export const STIFLER = 2;
export const RUMOR_STATES: readonly string[] = ['ignorant', 'spreader', 'stifler'];

/**
 * Spreaders call, one after another, neighbours picked blindly; what happens when the other already
 * knows is the model's. A step is as many calls as there are spreaders at its beginning, each by a
 * spreader picked blindly, so the order of calls has no hidden rhythm.
 */
export function rumorStepper<M>(
  onKnown: (caller: number, other: number, random: Random, stifle: (node: number) => void) => void,
  ties: Ties,
  trace: Trace,
): Stepper<M> {
  const spreaders = new Uint32Array(ties.nodeCount);
  /** Where each spreader stands in the list, so that leaving it takes no search. */
  const places = new Uint32Array(ties.nodeCount);
  let count = 0;
  let random: Random;

  function join(node: number): void {
    places[node] = count;
    spreaders[count++] = node;
  }

  function leave(node: number): void {
    const last = spreaders[--count]!;
    spreaders[places[node]!] = last;
    places[last] = places[node]!;
  }

  function stifle(node: number): void {
    leave(node);
    trace.change(node, STIFLER, NOBODY);
  }

  return {
    restart(source) {
      random = source;
      count = 0;
    },
    recruit(node, state = SPREADER) {
      if (trace.states[node] === SPREADER) leave(node);
      trace.change(node, state, NOBODY);
      if (state === SPREADER) join(node);
    },
    step() {
      const { states } = trace;
      const { starts, neighbors } = ties.shows;
      for (let i = count - 1; i >= 0; i--) {
        if (states[spreaders[i]!] !== SPREADER) leave(spreaders[i]!);
      }
      for (let calls = count; calls > 0 && count > 0; calls--) {
        const caller = spreaders[random.integer(count)]!;
        const row = starts[caller]!;
        const degree = starts[caller + 1]! - row;
        if (degree === 0) {
          stifle(caller); // nobody to tell it to
          continue;
        }
        const other = neighbors[row + random.integer(degree)]!;
        if (states[other] === IGNORANT) {
          trace.change(other, SPREADER, caller);
          join(other);
        } else if (states[other] === SPREADER || states[other] === STIFLER) {
          onKnown(caller, other, random, stifle);
        }
      }
      return count > 0;
    },
    use() {
      // Rumours have no parameters.
    },
  };
}
