import { checkChance } from '../check-range.ts';
import { logOfFailure, portableLog } from './portable-log.ts';
import type { Random } from './random.ts';

/**
 * Draws how many tries fail before the first success. A kernel that tries many ties with one chance
 * asks once per success instead of once per tie.
 *
 * Chances of a thousandth and more come from a table, several times faster than a logarithm:
 * `limits[k]` is P(failures ≤ k) in units of 2⁻³², less 2³¹ so that it is a signed word; `guide` says
 * where the search for a draw begins. A draw past the table adds its length and draws again: the law
 * has no memory. The hottest kernels read the table themselves.
 */
export class Geometric {
  readonly chance: number;
  readonly limits: Int32Array;
  readonly guide: Uint16Array = new Uint16Array(GUIDES);
  readonly #logOfFailure: number;

  constructor(chance: number) {
    this.chance = checkChance('chance', chance);
    this.#logOfFailure = logOfFailure(chance);
    this.limits = limitsOf(chance);
    const { limits, guide } = this;
    let k = 0;
    for (let entry = 0; entry < GUIDES; entry++) {
      while (k < limits.length && limits[k]! <= entry * 2 ** GUIDE_SHIFT - 2 ** 31) k++;
      guide[entry] = k;
    }
  }

  draw(random: Random): number {
    const { limits, guide } = this;
    const { length } = limits;
    if (length === 0) return this.#drawByLogarithm(random);
    for (let failures = 0; ; failures += length) {
      const word = random.uint32();
      const draw = word ^ SIGN;
      let k = guide[word >>> GUIDE_SHIFT]!;
      while (k < length && draw >= limits[k]!) k++;
      if (k < length) return failures + k;
    }
  }

  #drawByLogarithm(random: Random): number {
    if (this.chance === 0) return NEVER_SUCCEEDS;
    const failures = Math.floor(portableLog(1 - random.float()) / this.#logOfFailure);
    return Math.min(failures, NEVER_SUCCEEDS) + 0; // + 0: never −0
  }
}

function limitsOf(chance: number): Int32Array {
  const limits: number[] = [];
  if (chance < SMALLEST_IN_TABLE) return Int32Array.from(limits);
  let none = 1 - chance; // chance that the first k + 1 tries all fail
  while (limits.length < LONGEST && none * 2 ** 32 > 1) {
    limits.push(Math.round((1 - none) * 2 ** 32) - 2 ** 31);
    none *= 1 - chance;
  }
  return Int32Array.from(limits);
}

/** Longer than any row of ties, and safe to add to a position. */
const NEVER_SUCCEEDS = 2 ** 48;
const SMALLEST_IN_TABLE = 0.001;
const LONGEST = 4096;
export const GUIDE_SHIFT = 22 as const;
/** Turns an unsigned word into the signed one that is as far from the lowest. */
export const SIGN: number = -(2 ** 31);
const GUIDES = 2 ** (32 - GUIDE_SHIFT);
