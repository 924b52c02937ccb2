import { Geometric } from '../random/geometric.ts';
import type { Random } from '../random/random.ts';
import type { Stepper, Ties } from './kernel.ts';
import { NOBODY } from './run.ts';
import type { Trace } from './trace.ts';

/** Whether the step that brings recovery still infects. */
export type StepOrder = 'infect-first' | 'recover-first';

/** What the epidemic models differ in; state 0 is always the susceptible one. */
export interface Epidemic {
  readonly infectChance: number;
  /** Where an infection leads: straight to `infectious`, or to a state that becomes it by chance. */
  readonly caught: number;
  readonly incubateChance: number;
  readonly infectious: number;
  readonly recoverChance: number;
  readonly recovered: number;
  readonly order: StepOrder;
}

/**
 * One step at a time, from the states at its beginning: the infectious try their susceptible
 * neighbours, the exposed may become infectious, the infectious may recover. Who changes at a step
 * does nothing more at it.
 */
export function epidemicStepper<M>(
  model: M,
  read: (model: M) => Epidemic,
  ties: Ties,
  trace: Trace,
): Stepper<M> {
  let rule = read(model);
  let failures = new Geometric(rule.infectChance);
  let wait = 0;
  let random: Random;
  /** How long the log was after the last step; −1 before the first. */
  let seen = -1;
  const ill = new Crowd(ties.nodeCount);
  const exposed = new Crowd(ties.nodeCount);
  const leaving = new Uint32Array(ties.nodeCount);

  /** Drops those whom somebody outside has put into another state since the last step. */
  function keepOwn(): void {
    if (trace.length === seen) return;
    ill.keep(trace.states, rule.infectious);
    exposed.keep(trace.states, rule.caught);
  }

  /**
   * Lets all the infectious try, and lists who is about to recover; returns how many. The stream of tries
   * goes on over rows and steps, so only the successes on it are drawn.
   */
  function infect(): number {
    const { starts, neighbors } = ties.shows;
    const { states } = trace;
    const { nodes, size } = ill;
    const { caught, recoverChance, order } = rule;
    const recovery = recoverChance * 2 ** 32;
    const lastTry = order === 'infect-first';
    let left = 0;
    let ahead = wait;
    for (let i = 0; i < size; i++) {
      const node = nodes[i]!;
      const recovers = recovery > 0 && random.uint32() < recovery;
      if (recovers) {
        leaving[left++] = node;
        if (!lastTry) continue;
      }
      const row = starts[node]!;
      const degree = starts[node + 1]! - row;
      while (ahead < degree) {
        const neighbor = neighbors[row + ahead]!;
        if (states[neighbor] === 0) trace.change(neighbor, caught, node);
        ahead += 1 + failures.draw(random);
      }
      ahead -= degree;
    }
    wait = ahead;
    return left;
  }

  return {
    restart(source) {
      random = source;
      wait = failures.draw(random);
      seen = -1;
      ill.size = 0;
      exposed.size = 0;
    },
    recruit(node, state = rule.infectious) {
      trace.change(node, state, NOBODY);
      if (state === rule.infectious) ill.add(node);
      else if (state === rule.caught) exposed.add(node);
    },
    step() {
      keepOwn();
      const first = trace.length;
      const left = infect();
      const last = trace.length;
      ill.drop(leaving, left);

      const waiting = exposed.size;
      for (let i = 0; i < waiting; i++) {
        const node = exposed.nodes[i]!;
        if (!random.chance(rule.incubateChance)) continue;
        trace.change(node, rule.infectious, NOBODY);
        ill.add(node);
      }
      for (let i = 0; i < left; i++) trace.change(leaving[i]!, rule.recovered, NOBODY);
      for (let i = first; i < last; i++) {
        (rule.caught === rule.infectious ? ill : exposed).add(trace.nodes[i]!);
      }
      exposed.keep(trace.states, rule.caught);
      seen = trace.length;
      return ill.size > 0 || exposed.size > 0;
    },
    use(next) {
      rule = read(next);
      failures = new Geometric(rule.infectChance);
      wait = failures.draw(random);
    },
  };
}

/** A list of people in which those who changed meanwhile are dropped, in order. */
class Crowd {
  readonly nodes: Uint32Array;
  size = 0;

  constructor(capacity: number) {
    this.nodes = new Uint32Array(capacity);
  }

  add(node: number): void {
    this.nodes[this.size++] = node;
  }

  /** Takes out these, the first `count` of a list in the same order. */
  drop(leaving: Uint32Array, count: number): void {
    if (count === 0) return;
    const { nodes, size } = this;
    let kept = 0;
    let left = 0;
    for (let i = 0; i < size; i++) {
      const node = nodes[i]!;
      if (left < count && node === leaving[left]) left++;
      else nodes[kept++] = node;
    }
    this.size = kept;
  }

  /** Takes out all who are in another state. */
  keep(states: Uint8Array, state: number): void {
    const { nodes, size } = this;
    let kept = 0;
    for (let i = 0; i < size; i++) {
      const node = nodes[i]!;
      if (states[node] === state) nodes[kept++] = node;
    }
    this.size = kept;
  }
}
