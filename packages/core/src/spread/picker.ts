import { Geometric } from '../random/geometric.ts';
import type { Random } from '../random/random.ts';
import type { Roster } from './roster.ts';

/**
 * Picks people, each with the same chance whoever else is picked. They form one stream, over rosters and
 * steps, of which only those picked are drawn.
 */
export class Picker {
  /** Those picked last, and how many they are. */
  readonly picked: Int32Array;
  count = 0;
  #passes: Geometric;
  /** People passed over before the next one is picked. */
  #wait = 0;

  /** Picks at most `capacity` people at a time. */
  constructor(capacity: number, chance: number) {
    this.picked = new Int32Array(capacity);
    this.#passes = new Geometric(chance);
  }

  restart(random: Random): void {
    this.#wait = this.#passes.draw(random);
  }

  /** From now on people are picked with this chance. */
  use(chance: number, random: Random): void {
    this.#passes = new Geometric(chance);
    this.restart(random);
  }

  /** Picks among those whom the roster has listed. */
  pick({ nodes, size }: Roster, random: Random): void {
    const { picked } = this;
    const passes = this.#passes;
    let place = this.#wait;
    let count = 0;
    while (place < size) {
      picked[count++] = nodes[place]!;
      place += 1 + passes.draw(random);
    }
    this.#wait = place - size;
    this.count = count;
  }
}
