import { Geometric } from '../random/geometric.ts';
import type { Random } from '../random/random.ts';
import { bitsFor, hasBit, listBits, setBit, unsetBit } from './bits.ts';
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
  const tries = new Tries(rule.infectChance, ties.network);
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
      ill.gather();
      exposed.gather();
      const leavers = ill.drawLeavers(random);
      const ready = exposed.drawLeavers(random);
      ill.takeOut();
      exposed.takeOut();
      if (rule.order === 'recover-first') ill.gather();
      const caught = trace.length;
      for (let place = 0; place < ill.size; ) {
        place = tries.draw(ill.nodes, place, ill.size, rows(), random);
        trace.changeUntouched(tries.hits, tries.end, rule.caught);
      }
      const incubated = trace.length;
      trace.changeReached(exposed.leavers, ready, rule.infectious);
      const recovered = trace.length;
      trace.changeReached(ill.leavers, leavers, rule.recovered);
      ill.addLogged(trace, incubated, recovered);
      (rule.caught === rule.infectious ? ill : exposed).addLogged(trace, caught, incubated);
      seen = trace.length;
      return ill.count > 0 || exposed.count > 0;
    },
    use(next) {
      rule = read(next);
      tries.use(rule.infectChance, random);
      ill.leaveWith(rule.recoverChance, random);
      exposed.leaveWith(rule.incubateChance, random);
    },
  };
}

/**
 * People, each of whom leaves at each step with the same chance. They are kept as bits, so that they are
 * listed in the order of their rows: memory then hands out the rows one after another.
 */
class Crowd {
  /** Those listed last, and how many they are. */
  readonly nodes: Int32Array;
  size = 0;
  /** How many there are. */
  count = 0;
  /** Who leaves at this step. */
  readonly leavers: Int32Array;
  readonly #bits: Int32Array;
  #leaverCount = 0;
  #stays: Geometric;
  /** People who stay before the next one leaves, over steps. */
  #wait = 0;

  constructor(capacity: number, leaveChance: number) {
    this.nodes = new Int32Array(capacity);
    this.leavers = new Int32Array(capacity);
    this.#bits = bitsFor(capacity);
    this.#stays = new Geometric(leaveChance);
  }

  restart(random: Random): void {
    this.#bits.fill(0);
    this.count = 0;
    this.#wait = this.#stays.draw(random);
  }

  leaveWith(chance: number, random: Random): void {
    this.#stays = new Geometric(chance);
    this.#wait = this.#stays.draw(random);
  }

  add(node: number): void {
    if (hasBit(this.#bits, node)) return;
    setBit(this.#bits, node);
    this.count++;
  }

  /** Adds those whose changes stand in this part of the log. */
  addLogged({ nodes }: Trace, from: number, to: number): void {
    for (let entry = from; entry < to; entry++) this.add(nodes[entry]!);
  }

  /** Lists everybody. */
  gather(): void {
    this.size = listBits(this.#bits, this.nodes, this.count);
  }

  /** Says who of those listed leaves at this step, and returns how many. */
  drawLeavers(random: Random): number {
    const { nodes, leavers, size } = this;
    const stays = this.#stays;
    let place = this.#wait;
    let count = 0;
    while (place < size) {
      leavers[count++] = nodes[place]!;
      place += 1 + stays.draw(random);
    }
    this.#wait = place - size;
    this.#leaverCount = count;
    return count;
  }

  takeOut(): void {
    for (let i = 0; i < this.#leaverCount; i++) unsetBit(this.#bits, this.leavers[i]!);
    this.count -= this.#leaverCount;
  }

  /** Takes out all who are in another state. */
  keep(states: Uint8Array, state: number): void {
    this.gather();
    for (let place = 0; place < this.size; place++) {
      const node = this.nodes[place]!;
      if (states[node] === state) continue;
      unsetBit(this.#bits, node);
      this.count--;
    }
  }
}
