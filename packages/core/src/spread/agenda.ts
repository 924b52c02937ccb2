import { withRoom } from '../grown.ts';

/** Ends every list of hits and of recoveries. */
export const END = -2;

/** Entries of one hit: who is to be infected, and by whom. */
const HIT = 2;
/** Entries of a block of hits, a power of two. */
const BLOCK = 64;

/**
 * What is due at which step. The hits of a step are kept in blocks, so that they are read in a row and
 * not one by one from all over; a block begins with the place of the step's last hit before it. The
 * arrays are kept from run to run and only grow.
 */
export class Agenda {
  hits: Int32Array;
  /** The place in `hits` of the hit of each step that was added last. */
  lastHits: Int32Array = new Int32Array(256).fill(END);
  firstRecoveries: Int32Array = new Int32Array(256).fill(END);
  /** The last step at which anything is due. */
  last = 0;
  #end = 0;

  constructor(hitCount: number) {
    this.hits = new Int32Array(HIT * hitCount + BLOCK);
  }

  /** Makes room for steps up to this one. */
  reserve(step: number): void {
    this.lastHits = withEnds(this.lastHits, step + 1);
    this.firstRecoveries = withEnds(this.firstRecoveries, step + 1);
  }

  add(step: number, node: number, teller: number): void {
    const before = this.lastHits[step]!;
    let place = before + HIT; // END makes this 0, where a block begins too
    if (place % BLOCK === 0) {
      this.hits = withRoom(this.hits, this.#end + BLOCK);
      this.hits[this.#end] = before;
      place = this.#end + HIT;
      this.#end += BLOCK;
      if (step > this.last) this.last = step;
    }
    this.hits[place] = node;
    this.hits[place + 1] = teller;
    this.lastHits[step] = place;
  }

  /** The place of the hit added before this one to the same step, or END. */
  before(place: number): number {
    const previous = place - HIT;
    return previous % BLOCK === 0 ? this.hits[previous]! : previous;
  }

  clear(): void {
    this.lastHits.fill(END, 0, this.last + 1);
    this.firstRecoveries.fill(END, 0, this.last + 1);
    this.#end = 0;
    this.last = 0;
  }
}

function withEnds(array: Int32Array, least: number): Int32Array {
  const longer = withRoom(array, least);
  return longer === array ? array : longer.fill(END, array.length);
}
