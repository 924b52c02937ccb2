import { Geometric, GUIDE_SHIFT, SIGN } from '../random/geometric.ts';
import type { Random } from '../random/random.ts';
import { signed } from '../signed.ts';
import { type CompiledNetwork, compiledNetwork } from './compiled/compiled-network.ts';
import type { Rows, Ties } from './kernel.ts';
import { roomForHits } from './room-for-hits.ts';

/** A network's rows as signed words. */
export interface SignedRows {
  readonly starts: Int32Array;
  readonly neighbors: Int32Array;
}

export function signedRows({ starts, neighbors }: Rows): SignedRows {
  return { starts: signed(starts), neighbors: signed(neighbors) };
}

/** Reads the rows on which things are shown now: silence and limits put others in the place of the network's. */
export function rowsShown(ties: Ties): () => SignedRows {
  let shown = ties.shows;
  let rows = signedRows(shown);
  return () => {
    if (shown !== ties.shows) {
      shown = ties.shows;
      rows = signedRows(shown);
    }
    return rows;
  };
}

/**
 * Tries of people to pass something on to each of their neighbours, all with the same chance. They form
 * one stream, over ties, people and steps, of which only the successes are drawn.
 */
export class Tries {
  /** Pairs: whom a try hit, and whose try it was; good until the next draw. */
  hits: Int32Array;
  /** Where the hits end. */
  end = 0;
  #failures: Geometric;
  /** Tries that fail before the next success. */
  #wait = 0;
  readonly #ownHits: Int32Array;
  readonly #neighbors: Uint32Array;
  readonly #compiled: CompiledNetwork | undefined;

  /** For tries on the network's ties, or on fewer. */
  constructor(chance: number, network: Rows) {
    this.#failures = new Geometric(chance);
    this.#ownHits = new Int32Array(HIT * roomForHits(network));
    this.hits = this.#ownHits;
    this.#neighbors = network.neighbors;
    this.#compiled = compiledNetwork(network);
  }

  restart(random: Random): void {
    this.#wait = this.#failures.draw(random);
  }

  /** From now on tries succeed with this chance. */
  use(chance: number, random: Random): void {
    this.#failures = new Geometric(chance);
    this.restart(random);
  }

  /**
   * Lets the people from place `from` to before `to` of a list try, as many as there is room for hits, and
   * returns the place of the first who is left. Nobody is looked at yet whom they hit, because memory
   * answers many such questions at once sooner than one after another.
   */
  draw(people: Int32Array, from: number, to: number, rows: SignedRows, random: Random): number {
    const { starts, neighbors } = rows;
    const onAllTies = neighbors.buffer === this.#neighbors.buffer;
    if (this.#compiled && onAllTies && to - from >= FEW && this.#failures.limits.length > 0) {
      return this.#drawCompiled(this.#compiled, people, from, to, random);
    }
    const failures = this.#failures;
    const { limits, guide } = failures;
    const tableLength = limits.length;
    // The generator's state lives in locals here, which is a third faster than in its object.
    const { words } = random;
    let s0 = words[0]!;
    let s1 = words[1]!;
    let s2 = words[2]!;
    let s3 = words[3]!;
    const hits = this.#ownHits;
    this.hits = hits;
    let wait = this.#wait;
    let end = 0;
    let place = from;
    for (; place < to; place++) {
      const person = people[place]!;
      const row = starts[person]!;
      const degree = starts[person + 1]! - row;
      if (wait >= degree) {
        wait -= degree;
        continue;
      }
      if (end + HIT * degree > hits.length) break;
      do {
        hits[end] = row + wait;
        hits[end + 1] = person;
        end += HIT;
        const five = Math.imul(s1, 5);
        const word = Math.imul((five << 7) | (five >>> 25), 9);
        const moved = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= moved;
        s3 = (s3 << 11) | (s3 >>> 21);
        const draw = word ^ SIGN;
        let k = guide[word >>> GUIDE_SHIFT]!;
        while (k < tableLength && draw >= limits[k]!) k++;
        wait += 1 + k;
        if (k < tableLength) continue;
        // Past the table, or too small a chance for one: the rest is drawn by the table's owner.
        words[0] = s0;
        words[1] = s1;
        words[2] = s2;
        words[3] = s3;
        wait += failures.draw(random);
        s0 = words[0];
        s1 = words[1];
        s2 = words[2];
        s3 = words[3];
      } while (wait < degree);
      wait -= degree;
    }
    words[0] = s0;
    words[1] = s1;
    words[2] = s2;
    words[3] = s3;
    this.#wait = wait;
    this.end = end;
    for (let hit = 0; hit < end; hit += HIT) hits[hit] = neighbors[hits[hit]!]!;
    return place;
  }

  #drawCompiled(
    compiled: CompiledNetwork,
    people: Int32Array,
    from: number,
    to: number,
    random: Random,
  ): number {
    const { kernels } = compiled;
    const count = Math.min(to - from, MANY);
    compiled.useTables(this.#failures);
    compiled.usePeople(people.subarray(from, from + count));
    compiled.useRandom(random);
    const drawn = kernels.drawTries(count, this.#wait);
    compiled.takeRandom(random);
    this.#wait = kernels.waitLeft.value;
    this.end = HIT * kernels.hitCount.value;
    this.hits = compiled.view('plans', this.end);
    return from + drawn;
  }
}

/** People for whom to ask compiled kernels takes longer than to draw here. */
const FEW = 32;
/** As many people at a time as are put into the kernels' memory. */
const MANY = 4096;
/** Entries of a hit in `hits`. */
export const HIT = 2;
