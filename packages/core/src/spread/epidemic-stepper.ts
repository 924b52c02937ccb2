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
  const ill = new Crowd(ties.nodeCount);
  const exposed = new Crowd(ties.nodeCount);
  const leaving = new Uint32Array(ties.nodeCount);

  function tryNeighbors(node: number): void {
    const { starts, neighbors } = ties.shows;
    const { states } = trace;
    const row = starts[node]!;
    const degree = starts[node + 1]! - row;
    while (wait < degree) {
      const neighbor = neighbors[row + wait]!;
      if (states[neighbor] === 0) trace.change(neighbor, rule.caught, node);
      wait += 1 + failures.draw(random);
    }
    wait -= degree;
  }

  function keepOwn(): void {
    const { states } = trace;
    ill.keep((node) => states[node] === rule.infectious);
    exposed.keep((node) => states[node] === rule.caught);
  }

  return {
    restart(source) {
      random = source;
      wait = failures.draw(random);
      ill.size = 0;
      exposed.size = 0;
    },
    recruit(node, state = rule.infectious) {
      trace.change(node, state, NOBODY);
      if (state === rule.infectious) ill.add(node);
      else if (state === rule.caught) exposed.add(node);
    },
    step() {
      keepOwn(); // somebody may have been taken out since the last step
      const first = trace.length;
      let left = 0;
      for (let i = 0; i < ill.size; i++) {
        const node = ill.nodes[i]!;
        const recovers = rule.recoverChance > 0 && random.chance(rule.recoverChance);
        if (recovers) leaving[left++] = node;
        if (!recovers || rule.order === 'infect-first') tryNeighbors(node);
      }
      const last = trace.length;

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
      keepOwn();
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

  keep(belongs: (node: number) => boolean): void {
    let kept = 0;
    for (let i = 0; i < this.size; i++) {
      const node = this.nodes[i]!;
      if (belongs(node)) this.nodes[kept++] = node;
    }
    this.size = kept;
  }
}
