/** Ends every list. */
export const END = -1;

/** Where the list of each step begins; the lists themselves run through an array of the user's. */
export class StepLists {
  last = 0;
  #firsts = new Int32Array(256).fill(END);

  first(step: number): number {
    return step <= this.last ? this.#firsts[step]! : END;
  }

  begin(step: number, entry: number): void {
    if (step > this.last) {
      this.last = step;
      while (step >= this.#firsts.length) {
        const longer = new Int32Array(2 * this.#firsts.length).fill(END);
        longer.set(this.#firsts);
        this.#firsts = longer;
      }
    }
    this.#firsts[step] = entry;
  }

  clear(): void {
    this.#firsts.fill(END, 0, this.last + 1);
    this.last = 0;
  }
}

/** Who is to be infected by whom at which step, in arrays that are kept from run to run. */
export class Agenda {
  readonly lists: StepLists = new StepLists();
  nodes: Int32Array;
  tellers: Int32Array;
  next: Int32Array;
  length = 0;

  constructor(capacity: number) {
    this.nodes = new Int32Array(capacity);
    this.tellers = new Int32Array(capacity);
    this.next = new Int32Array(capacity);
  }

  /** Makes room for so many more entries. */
  reserve(more: number): void {
    if (this.length + more <= this.nodes.length) return;
    const capacity = Math.max(2 * this.nodes.length, this.length + more);
    this.nodes = withRoom(this.nodes, capacity);
    this.tellers = withRoom(this.tellers, capacity);
    this.next = withRoom(this.next, capacity);
  }

  add(step: number, node: number, teller: number): void {
    this.reserve(1);
    const at = this.length++;
    this.nodes[at] = node;
    this.tellers[at] = teller;
    this.next[at] = this.lists.first(step);
    this.lists.begin(step, at);
  }

  clear(): void {
    this.lists.clear();
    this.length = 0;
  }
}

function withRoom(array: Int32Array, capacity: number): Int32Array {
  const longer = new Int32Array(capacity);
  longer.set(array);
  return longer;
}
