import { bitsFor, hasBit, listBits, setBit, unsetBit } from './bits.ts';

/**
 * People in one state. They are kept as bits, so that they are listed in the order of their rows: memory
 * then hands out the rows one after another.
 */
export class Roster {
  /** Those listed last, and how many they are. */
  readonly nodes: Int32Array;
  size = 0;
  /** How many there are now. */
  count = 0;
  readonly #bits: Int32Array;

  /** For people 0 to `capacity` − 1, none of whom is on it yet. */
  constructor(capacity: number) {
    this.nodes = new Int32Array(capacity);
    this.#bits = bitsFor(capacity);
  }

  clear(): void {
    this.#bits.fill(0);
    this.count = 0;
  }

  add(node: number): void {
    if (hasBit(this.#bits, node)) return;
    setBit(this.#bits, node);
    this.count++;
  }

  /** Takes out somebody who is on it. */
  remove(node: number): void {
    unsetBit(this.#bits, node);
    this.count--;
  }

  /** Lists everybody. */
  list(): void {
    this.size = listBits(this.#bits, this.nodes, this.count);
  }
}
