import { grown } from '../grown.ts';
import { NEVER } from './run.ts';

/** What is to happen at which step: a linked list per step in arrays that are kept from run to run. */
export class Agenda {
  nodes: Uint32Array<ArrayBuffer>;
  tellers: Uint32Array<ArrayBuffer>;
  next: Uint32Array<ArrayBuffer>;
  length = 0;
  last = 0;
  #firsts = new Uint32Array(256).fill(NEVER);

  constructor(capacity: number) {
    this.nodes = new Uint32Array(capacity);
    this.tellers = new Uint32Array(capacity);
    this.next = new Uint32Array(capacity);
  }

  add(step: number, node: number, teller: number): void {
    if (this.length === this.nodes.length) this.#growEntries();
    if (step > this.last) {
      this.last = step;
      while (step >= this.#firsts.length) this.#growSteps();
    }
    const at = this.length++;
    this.nodes[at] = node;
    this.tellers[at] = teller;
    this.next[at] = this.#firsts[step]!;
    this.#firsts[step] = at;
  }

  first(step: number): number {
    return step <= this.last ? this.#firsts[step]! : NEVER;
  }

  clear(): void {
    this.#firsts.fill(NEVER, 0, this.last + 1);
    this.length = 0;
    this.last = 0;
  }

  #growEntries(): void {
    this.nodes = grown(this.nodes);
    this.tellers = grown(this.tellers);
    this.next = grown(this.next);
  }

  #growSteps(): void {
    const longer = new Uint32Array(2 * this.#firsts.length).fill(NEVER);
    longer.set(this.#firsts);
    this.#firsts = longer;
  }
}
