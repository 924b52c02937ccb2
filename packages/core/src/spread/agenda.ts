/** Ends every list. */
export const END = -1;

/**
 * What is due at which step, as lists of which each begins in one entry per step. The arrays are kept
 * from run to run and only grow.
 */
export class Agenda {
  /** Pairs: who is to be infected, and the next pair of the same step. */
  hits: Int32Array;
  hitCount = 0;
  firstHits: Int32Array = new Int32Array(256).fill(END);
  firstRecoveries: Int32Array = new Int32Array(256).fill(END);
  /** The last step at which anything is due. */
  last = 0;

  constructor(hitCount: number) {
    this.hits = new Int32Array(2 * hitCount);
  }

  /** Makes room for steps up to this one and so many hits in all; true where arrays were replaced. */
  reserve(step: number, hitCount: number): boolean {
    if (2 * hitCount <= this.hits.length && step < this.firstHits.length) return false;
    this.hits = withRoom(this.hits, 2 * hitCount);
    this.firstHits = withRoom(this.firstHits, step + 1);
    this.firstRecoveries = withRoom(this.firstRecoveries, step + 1);
    return true;
  }

  add(step: number, node: number): void {
    this.hits[2 * this.hitCount] = node;
    this.hits[2 * this.hitCount + 1] = this.firstHits[step]!;
    this.firstHits[step] = this.hitCount++;
  }

  clear(): void {
    this.firstHits.fill(END, 0, this.last + 1);
    this.firstRecoveries.fill(END, 0, this.last + 1);
    this.hitCount = 0;
    this.last = 0;
  }
}

function withRoom(array: Int32Array, least: number): Int32Array {
  if (least <= array.length) return array;
  const longer = new Int32Array(Math.max(2 * array.length, least)).fill(END, array.length);
  longer.set(array);
  return longer;
}
