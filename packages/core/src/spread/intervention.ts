import { checkChance, checkInteger } from '../check-range.ts';
import { type Random, sample } from '../random/random.ts';
import type { Stepper, Ties } from './kernel.ts';
import { checkSources, isRandom, type Sources } from './sources.ts';
import { limitRows, silence } from './ties.ts';
import type { Trace } from './trace.ts';

/** Something done to a run from outside, at the end of a step; it shows from the next step on. */
export type Intervention =
  /** A reminder to think about accuracy: this share of people, picked blindly, passes nothing on. */
  | { readonly kind: 'accuracy-prompt'; readonly step: number; readonly share: number }
  /** Friction: everybody can pass on to so many of their neighbours at most. */
  | { readonly kind: 'forward-limit'; readonly step: number; readonly limit: number }
  /** These people are taken out for good. */
  | { readonly kind: 'block'; readonly step: number; readonly nodes: readonly number[] }
  /**
   * These people take it up by being asked, or so many picked blindly: a second message. They enter
   * the state of a source, or the one named.
   */
  | {
      readonly kind: 'recruit';
      readonly step: number;
      readonly nodes: readonly number[] | { readonly random: number };
      readonly state?: string;
    };

export function checkInterventions(
  interventions: readonly Intervention[],
  states: readonly string[],
  nodeCount: number,
): void {
  for (const act of interventions) {
    checkInteger(`${act.kind} step`, act.step, 0, 1_000_000);
    if (act.kind === 'accuracy-prompt') checkChance('accuracy-prompt share', act.share);
    else if (act.kind === 'forward-limit') {
      checkInteger('forward-limit limit', act.limit, 0, 2 ** 31);
    } else {
      checkSources(act.nodes, nodeCount);
      if (act.kind === 'recruit' && act.state !== undefined) stateNamed(act.state, states);
    }
  }
}

export function intervene<M>(
  act: Intervention,
  states: readonly string[],
  stepper: Stepper<M>,
  ties: Ties,
  trace: Trace,
  random: Random,
): void {
  const { nodeCount } = ties;
  if (act.kind === 'accuracy-prompt') {
    silence(ties, new Set(sample(random, Math.round(act.share * nodeCount), nodeCount)));
  } else if (act.kind === 'forward-limit') {
    limitRows(ties, act.limit, random);
  } else if (act.kind === 'block') {
    for (const node of act.nodes) {
      if (trace.states[node] !== states.length) trace.takeOut(node, states.length);
    }
  } else {
    const state = act.state === undefined ? undefined : stateNamed(act.state, states);
    for (const node of picked(act.nodes, nodeCount, random)) {
      const held = trace.states[node]!;
      const mayJoin = state === undefined ? held === 0 : held !== state && held < states.length;
      if (mayJoin) stepper.recruit(node, state);
    }
  }
}

function picked(
  nodes: Sources,
  nodeCount: number,
  random: Random,
): ArrayLike<number> & Iterable<number> {
  return isRandom(nodes) ? sample(random, nodes.random, nodeCount) : Uint32Array.from(nodes);
}

export function stateNamed(name: string, states: readonly string[]): number {
  const state = states.indexOf(name);
  if (state < 0) throw new RangeError(`state must be one of ${states.join(', ')}; got ${name}.`);
  return state;
}
