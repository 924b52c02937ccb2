import { Geometric } from '../random/geometric.ts';
import type { Random } from '../random/random.ts';
import type { Stepper, Ties } from './kernel.ts';
import { NOBODY } from './run.ts';
import type { Trace } from './trace.ts';
import { rowsShown, Tries } from './tries.ts';

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
  const tries = new Tries(rule.infectChance);
  const ill = new Crowd(ties.nodeCount, rule.recoverChance);
  const exposed = new Crowd(ties.nodeCount, rule.incubateChance);
  let random: Random;
  /** How long the log was after the last step; −1 before the first. */
  let seen = -1;
  const rows = rowsShown(ties);

  /** Drops those whom somebody outside has put into another state since the last step. */
  function keepOwn(): void {
    if (trace.length === seen) return;
    ill.keep(trace.states, rule.infectious);
    exposed.keep(trace.states, rule.caught);
  }

  return {
    restart(source) {
      random = source;
      tries.restart(random);
      ill.restart(random);
      exposed.restart(random);
      seen = -1;
    },
    recruit(node, state = rule.infectious) {
      trace.change(node, state, NOBODY);
      if (state === rule.infectious) ill.add(node);
      else if (state === rule.caught) exposed.add(node);
    },
    step() {
      keepOwn();
      const leavers = ill.drawLeavers(random);
      const ready = exposed.drawLeavers(random);
      if (rule.order === 'recover-first') ill.takeOut();
      const end = tries.draw(ill.nodes, 0, ill.size, rows(), random);
      if (rule.order === 'infect-first') ill.takeOut();
      exposed.takeOut();

      const caught = trace.length;
      trace.changeUntouched(tries.hits, end, rule.caught);
      const incubated = trace.length;
      for (let i = 0; i < ready; i++) trace.change(exposed.leavers[i]!, rule.infectious, NOBODY);
      const recovered = trace.length;
      for (let i = 0; i < leavers; i++) trace.change(ill.leavers[i]!, rule.recovered, NOBODY);
      ill.addLogged(trace, incubated, recovered);
      (rule.caught === rule.infectious ? ill : exposed).addLogged(trace, caught, incubated);
      seen = trace.length;
      return ill.size > 0 || exposed.size > 0;
    },
    use(next) {
      rule = read(next);
      tries.use(rule.infectChance, random);
      ill.leaveWith(rule.recoverChance, random);
      exposed.leaveWith(rule.incubateChance, random);
    },
  };
}

/** A list of people, each of whom leaves it at each step with the same chance. */
class Crowd {
  readonly nodes: Int32Array;
  size = 0;
  /** Who leaves at this step: their places in the list, ascending, and once they are out, they themselves. */
  readonly leavers: Int32Array;
  #leaverCount = 0;
  #stays: Geometric;
  /** People who stay before the next one leaves, over steps. */
  #wait = 0;

  constructor(capacity: number, leaveChance: number) {
    this.nodes = new Int32Array(capacity);
    this.leavers = new Int32Array(capacity);
    this.#stays = new Geometric(leaveChance);
  }

  restart(random: Random): void {
    this.size = 0;
    this.#wait = this.#stays.draw(random);
  }

  leaveWith(chance: number, random: Random): void {
    this.#stays = new Geometric(chance);
    this.#wait = this.#stays.draw(random);
  }

  add(node: number): void {
    this.nodes[this.size++] = node;
  }

  /** Adds those whose changes stand in this part of the log. */
  addLogged({ nodes }: Trace, from: number, to: number): void {
    for (let entry = from; entry < to; entry++) this.add(nodes[entry]!);
  }

  /** Says who leaves at this step, and returns how many. */
  drawLeavers(random: Random): number {
    const { leavers, size } = this;
    const stays = this.#stays;
    let place = this.#wait;
    let count = 0;
    while (place < size) {
      leavers[count++] = place;
      place += 1 + stays.draw(random);
    }
    this.#wait = place - size;
    this.#leaverCount = count;
    return count;
  }

  takeOut(): void {
    const { nodes, size, leavers } = this;
    const count = this.#leaverCount;
    if (count === 0) return;
    let kept = leavers[0]!;
    for (let i = 0; i < count; i++) {
      const place = leavers[i]!;
      const next = i + 1 < count ? leavers[i + 1]! : size;
      leavers[i] = nodes[place]!;
      for (let stayer = place + 1; stayer < next; stayer++) nodes[kept++] = nodes[stayer]!;
    }
    this.size = kept;
  }

  /** Takes out all who are in another state. */
  keep(states: Uint8Array, state: number): void {
    const { nodes, size } = this;
    let kept = 0;
    for (let place = 0; place < size; place++) {
      const node = nodes[place]!;
      if (states[node] === state) nodes[kept++] = node;
    }
    this.size = kept;
  }
}
