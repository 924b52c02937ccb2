import { grown, grownBytes } from '../grown.ts';
import { signed } from '../signed.ts';
import { BLOCKED, NEVER, NOBODY, type Run } from './run.ts';

/**
 * What a kernel writes while it runs: the present states and a log of changes. One trace serves all
 * runs of an ensemble; `clear` undoes the last run in time proportional to its changes.
 *
 * Steppers call `change`, at least for sources. A kernel that plays whole runs may write the log itself
 * and set `length` and `reached`; it keeps its own account of states, and `states` stays untouched.
 */
export class Trace {
  readonly states: Uint8Array;
  nodes: Uint32Array<ArrayBuffer>;
  before: Uint8Array<ArrayBuffer>;
  after: Uint8Array<ArrayBuffer>;
  tellers: Uint32Array<ArrayBuffer>;
  length = 0;
  reached = 0;
  /** People taken out before anything reached them. */
  takenOut = 0;
  readonly #touched: Uint8Array;
  #logs = false;
  #stepStarts = new Uint32Array(64);
  #steps = 0;
  /** The last step of a run whose changes are not kept, else −1. */
  #ended = -1;

  constructor(nodeCount: number, capacity: number) {
    this.states = new Uint8Array(nodeCount);
    this.#touched = new Uint8Array(nodeCount);
    this.nodes = new Uint32Array(capacity);
    this.before = new Uint8Array(capacity);
    this.after = new Uint8Array(capacity);
    this.tellers = new Uint32Array(capacity);
  }

  /** Undoes the last run: change by change where they are few, else everybody at once. */
  clear(): void {
    const { states, nodes, length } = this;
    if (this.#logs) {
      const touched = this.#touched;
      if (8 * length > states.length) {
        states.fill(0);
        touched.fill(0);
      } else {
        for (let i = 0; i < length; i++) {
          states[nodes[i]!] = 0;
          touched[nodes[i]!] = 0;
        }
      }
    }
    this.#logs = false;
    this.length = 0;
    this.reached = 0;
    this.takenOut = 0;
    this.#steps = 0;
    this.#ended = -1;
  }

  change(node: number, after: number, teller: number): void {
    this.#log(node, after, teller);
    if (this.#touched[node] !== 0) return;
    this.#touched[node] = 1;
    this.reached++;
  }

  /**
   * Changes everybody in state 0 among pairs of a person and who told them, up to `end`; whoever comes
   * twice is told by the first.
   */
  changeUntouched(pairs: Int32Array, end: number, after: number): void {
    this.#reserve(end >> 1);
    const { states, nodes, tellers } = this;
    const touched = this.#touched;
    const first = this.length;
    let { length, reached } = this;
    for (let pair = 0; pair < end; pair += 2) {
      const node = pairs[pair]!;
      if (states[node] !== 0) continue;
      states[node] = after;
      nodes[length] = node;
      tellers[length++] = pairs[pair + 1]!;
      if (touched[node] !== 0) continue;
      touched[node] = 1;
      reached++;
    }
    this.before.fill(0, first, length);
    this.after.fill(after, first, length);
    this.length = length;
    this.reached = reached;
    this.#logs = true;
  }

  /** Changes the first `count` of these people by themselves; all of them have been reached before. */
  changeReached(people: Int32Array, count: number, after: number): void {
    this.#reserve(count);
    const { states, nodes, before } = this;
    const first = this.length;
    for (let i = 0; i < count; i++) {
      const node = people[i]!;
      nodes[first + i] = node;
      before[first + i] = states[node]!;
      states[node] = after;
    }
    this.length = first + count;
    this.after.fill(after, first, this.length);
    this.tellers.fill(NOBODY, first, this.length);
    this.#logs = true;
  }

  /** Puts a person out of the model's reach, which is not to have been reached by it. */
  takeOut(node: number, state: number): void {
    this.#log(node, state, NOBODY);
    if (this.#touched[node] === 0) this.takenOut++;
    this.#touched[node] = 1;
  }

  /** Closes a step, the first time step 0. */
  endStep(): void {
    if (++this.#steps >= this.#stepStarts.length) this.#stepStarts = grown(this.#stepStarts);
    this.#stepStarts[this.#steps] = this.length;
  }

  /** Takes in how a run ended whose changes nobody wants to know. */
  endWith(reached: number, steps: number): void {
    this.reached = reached;
    this.#ended = steps;
  }

  /** Counts changes made since to the step that was closed last. */
  amendStep(): void {
    this.#stepStarts[this.#steps] = this.length;
  }

  /** How many changes a run begins with. */
  get begun(): number {
    return this.#stepStarts[1]!;
  }

  /** The last step at which anything changed. */
  get steps(): number {
    if (this.#ended >= 0) return this.#ended;
    let last = this.#steps - 1;
    while (last > 0 && this.#stepStarts[last] === this.length) last--;
    return Math.max(last, 0);
  }

  /** Writes how many people are in `state` after each step into `row`, to its end. */
  count(state: number, row: Uint32Array): void {
    const { before, after } = this;
    let count = state === 0 ? this.states.length : 0;
    let i = 0;
    for (let step = 0; step < row.length; step++) {
      const end = step < this.#steps ? this.#stepStarts[step + 1]! : this.length;
      for (; i < end; i++) {
        if (before[i] === state) count--;
        if (after[i] === state) count++;
      }
      row[step] = count;
    }
  }

  /** A copy of the log as a run of its own. */
  toRun(states: readonly string[]): Run {
    return this.#asRun(states, 'slice');
  }

  /** The log itself as a run, for a trace that nothing is played into again: it may be 20 bytes a person. */
  takeRun(states: readonly string[]): Run {
    const sparse = 2 * this.length < this.nodes.length;
    return this.#asRun(states, sparse ? 'slice' : 'subarray');
  }

  #asRun(states: readonly string[], cut: 'slice' | 'subarray'): Run {
    const { length, steps } = this;
    const nodeCount = this.states.length;
    const width = states.length;
    const stepStarts = this.#stepStarts.slice(0, steps + 2);
    const nodes = this.nodes[cut](0, length);
    const before = this.before[cut](0, length);
    const after = this.after[cut](0, length);
    const tellers = this.tellers[cut](0, length);
    const changedAt = new Uint32Array(nodeCount).fill(NEVER);
    const toldBy = new Uint32Array(nodeCount).fill(NOBODY);
    const counts = new Uint32Array((steps + 1) * width);
    const blocked = states.indexOf(BLOCKED);
    const inState = new Int32Array(width);
    inState[0] = nodeCount;
    let reached = 0;
    const whom = signed(nodes);
    const by = signed(tellers);
    const reachedAt = signed(changedAt);
    const reachedBy = signed(toldBy);
    for (let step = 0; step <= steps; step++) {
      const end = stepStarts[step + 1]!;
      for (let i = stepStarts[step]!; i < end; ) {
        const from = before[i]!;
        const to = after[i]!;
        const first = i;
        while (i < end && before[i] === from && after[i] === to) i++;
        inState[from]! -= i - first;
        inState[to]! += i - first;
        if (from !== 0 || to === blocked) continue;
        for (let entry = first; entry < i; entry++) {
          const node = whom[entry]!;
          if (reachedAt[node]! >= 0) continue;
          reachedAt[node] = step;
          reachedBy[node] = by[entry]!;
          reached++;
        }
      }
      counts.set(inState, step * width);
    }
    const changes = { stepStarts, nodes, before, after, tellers };
    return { nodeCount, states, reached, steps, changedAt, toldBy, changes, counts };
  }

  #log(node: number, after: number, teller: number): void {
    if (this.length === this.nodes.length) this.#grow();
    const at = this.length++;
    this.nodes[at] = node;
    this.before[at] = this.states[node]!;
    this.after[at] = after;
    this.states[node] = after;
    this.tellers[at] = teller;
    this.#logs = true;
  }

  #reserve(count: number): void {
    while (this.length + count > this.nodes.length) this.#grow();
  }

  #grow(): void {
    this.nodes = grown(this.nodes);
    this.before = grownBytes(this.before);
    this.after = grownBytes(this.after);
    this.tellers = grown(this.tellers);
  }
}
