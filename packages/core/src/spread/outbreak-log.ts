import { signed } from '../signed.ts';
import type { Trace } from './trace.ts';

export const INFECTED = 1;
export const RECOVERED = 2;

/** Who is infected in one run, in order, and when they are due to recover; the arrays serve all runs. */
export interface Infections {
  readonly people: Int32Array;
  readonly tellers: Int32Array;
  /** For how many full steps, before the one that brings recovery. */
  readonly lengths: Int32Array;
  size: number;
  /** How many had been infected before each step. */
  firsts: Int32Array;
  /** The last step that anybody was due to be infected at. */
  lastDue: number;
  maxSteps: number;
}

export function noInfections(nodeCount: number): Infections {
  return {
    // Room for one more, who is written down before it is known whether they count.
    people: new Int32Array(nodeCount + 1),
    tellers: new Int32Array(nodeCount + 1),
    lengths: new Int32Array(nodeCount),
    size: 0,
    firsts: new Int32Array(256),
    lastDue: 0,
    maxSteps: 0,
  };
}

/** Puts infections and recoveries into the trace, step by step, a step's recoveries last. */
export function logInfections(infections: Infections, trace: Trace): void {
  const { people, tellers, lengths, firsts, lastDue, maxSteps } = infections;
  const last = lastChange(infections);
  const places = recoveryPlaces(infections, last);
  const { before, after } = trace;
  const nodes = signed(trace.nodes);
  const by = signed(trace.tellers);
  for (let step = 0; step <= last; step++) {
    const begin = trace.length;
    const first = step <= lastDue ? firsts[step]! : infections.size;
    const end = step <= lastDue ? firsts[step + 1]! : first;
    for (let entry = first; entry < end; entry++) {
      const recovery = step + lengths[entry]! + 1;
      if (recovery <= maxSteps) nodes[places[recovery]!++] = people[entry]!;
    }
    nodes.set(people.subarray(first, end), begin);
    by.set(tellers.subarray(first, end), begin);
    const at = begin + end - first;
    before.fill(0, begin, at);
    after.fill(INFECTED, begin, at);
    const recovered = places[step]!; // all of them were infected before
    before.fill(INFECTED, at, recovered);
    after.fill(RECOVERED, at, recovered);
    by.fill(-1, at, recovered);
    trace.length = recovered;
    trace.endStep();
  }
  trace.reached = infections.size;
}

/** Where in the log the recoveries of each step begin. */
function recoveryPlaces(infections: Infections, last: number): Int32Array {
  const { lengths, firsts, lastDue } = infections;
  /** How many recover at each step, then where the next of them goes. */
  const places = new Int32Array(last + 1);
  for (let step = 0; step <= lastDue; step++) {
    const end = firsts[step + 1]!;
    for (let entry = firsts[step]!; entry < end; entry++) {
      const recovery = step + lengths[entry]! + 1;
      if (recovery <= last) places[recovery]!++;
    }
  }
  let length = 0;
  for (let step = 0; step <= last; step++) {
    if (step <= lastDue) length += firsts[step + 1]! - firsts[step]!;
    const many = places[step]!;
    places[step] = length;
    length += many;
  }
  return places;
}

/** The last step at which anybody is infected or recovers. */
export function lastChange({ lengths, firsts, lastDue, maxSteps }: Infections): number {
  let last = 0;
  for (let step = 0; step <= lastDue; step++) {
    const end = firsts[step + 1]!;
    if (firsts[step]! < end) last = Math.max(last, step);
    for (let entry = firsts[step]!; entry < end; entry++) {
      const recovery = step + lengths[entry]! + 1;
      if (recovery > last && recovery <= maxSteps) last = recovery;
    }
  }
  return last;
}
