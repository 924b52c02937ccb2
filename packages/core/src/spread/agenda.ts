import { withRoom } from '../grown.ts';

/** Ends the list of hits of a step. */
export const END = -2;
/** Entries of one hit: who is to be infected, and by whom. */
export const HIT = 2;
/** Entries of a block of hits, a power of two. */
const BLOCK = 128;
/** A place without any of these bits is where a block begins. */
export const IN_BLOCK: number = BLOCK - 1;

/**
 * Who is to be infected at which step. The hits of a step are kept in blocks, so that they are read in a
 * row and not one by one from all over; a block begins with the place of the step's last hit before it.
 * Blocks that have been read are used again, so that few are in use, and those near the processor.
 *
 * To read a step, go from `lastHits` down by HIT to END, and wherever a block begins to where `close` says.
 */
export class Agenda {
  hits: Int32Array = new Int32Array(8 * BLOCK);
  /** The place in `hits` of the hit of each step that was added last, or END. */
  lastHits: Int32Array = new Int32Array(256).fill(END);
  /** The last step that has hits. */
  last = 0;
  #end = 0;
  #free = END;

  add(step: number, node: number, teller: number): void {
    if (step >= this.lastHits.length) this.#reserve(step);
    let place = this.lastHits[step]! + HIT; // END makes this 0, where a block begins too
    if ((place & IN_BLOCK) === 0) place = this.#open(step);
    this.hits[place] = node;
    this.hits[place + 1] = teller;
    this.lastHits[step] = place;
  }

  /** Begins a block for the hits of a step; returns the place of its first. */
  #open(step: number): number {
    let block = this.#free;
    if (block === END) {
      block = this.#end;
      this.#end += BLOCK;
      this.hits = withRoom(this.hits, this.#end);
    } else this.#free = this.hits[block]!;
    this.hits[block] = this.lastHits[step]!;
    if (step > this.last) this.last = step;
    return block + HIT;
  }

  /** Gives back a block that has been read; returns the place of the hit before it, or END. */
  close(block: number): number {
    const before = this.hits[block]!;
    this.hits[block] = this.#free;
    this.#free = block;
    return before;
  }

  clear(): void {
    this.lastHits.fill(END, 0, this.last + 1);
    this.last = 0;
    this.#end = 0;
    this.#free = END;
  }

  /** Makes room for steps up to this one. */
  #reserve(step: number): void {
    const { length } = this.lastHits;
    this.lastHits = withRoom(this.lastHits, step + 1).fill(END, length);
  }
}
