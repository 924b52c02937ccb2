import { checkChance, checkInteger, checkSeed } from '../check-range.ts';
import { hashBytes, hashPair } from './murmur-hash.ts';
import { logOfFailure, portableLog } from './portable-log.ts';

/**
 * xoshiro128** 1.1 (Blackman & Vigna 2021, doi:10.1145/3460772): 128 bits of state, period 2¹²⁸ − 1.
 * Every draw is made of integer and IEEE basic operations only, so a seed gives the same numbers
 * in every browser and in Node.
 */
export class Random {
  /** The four state words; a kernel may hold them in locals while it runs and write them back. */
  readonly words: Int32Array = new Int32Array(4);

  constructor(seed: number | string) {
    this.restart(seed);
  }

  /** Puts the generator back to the beginning of `seed`, without a new object. */
  restart(seed: number | string): this {
    const { words } = this;
    if (typeof seed === 'string') hashBytes(bytesOf(seed), TEXT_SALT, words);
    else hashPair(checkSeed(seed) | 0, Math.floor(seed / 2 ** 32) | 0, NUMBER_SALT, words);
    if ((words[0]! | words[1]! | words[2]! | words[3]!) === 0) words[0] = 1; // the one state that never moves
    return this;
  }

  /** An integer from 0 to 2³² − 1. */
  uint32(): number {
    const { words } = this;
    const s1 = words[1]!;
    const five = Math.imul(s1, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const s2 = words[2]! ^ words[0]!;
    const s3 = words[3]! ^ s1;
    words[1] = s1 ^ s2;
    words[0]! ^= s3;
    words[2] = s2 ^ (s1 << 9);
    words[3] = (s3 << 11) | (s3 >>> 21);
    return result;
  }

  /** A multiple of 2⁻⁵³ from 0 up to, not including, 1. */
  float(): number {
    return ((this.uint32() >>> 5) * 2 ** 26 + (this.uint32() >>> 6)) * 2 ** -53;
  }

  /** True with this chance, to within 2⁻³². */
  chance(chance: number): boolean {
    return this.uint32() < chance * 2 ** 32;
  }

  /** An integer from 0 to `bound` − 1, each equally likely (Lemire 2019, doi:10.1145/3230636). */
  integer(bound: number): number {
    if (bound >>> 0 !== bound || bound === 0) checkInteger('bound', bound, 1, 2 ** 32 - 1);
    let draw = this.uint32();
    let low = Math.imul(draw, bound) >>> 0;
    if (low < bound) {
      const least = 2 ** 32 % bound;
      while (low < least) {
        draw = this.uint32();
        low = Math.imul(draw, bound) >>> 0;
      }
    }
    // The product may pass 2⁵³ and be rounded, but its upper word is whole: rounding finds it again.
    return Math.round((draw * bound - low) * 2 ** -32);
  }

  /** Mean 0, standard deviation 1, by Marsaglia's polar method. */
  normal(): number {
    for (;;) {
      const x = 2 * this.float() - 1;
      const y = 2 * this.float() - 1;
      const square = x * x + y * y;
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * portableLog(square)) / square);
    }
  }

  /** How often a try with this chance fails before it first succeeds: 0, 1, 2, … */
  geometric(chance: number): number {
    checkChance('chance', chance);
    if (chance === 0) return Number.POSITIVE_INFINITY;
    return Math.floor(portableLog(1 - this.float()) / logOfFailure(chance)) + 0; // + 0: never −0
  }

  /** A stream of its own, 2⁶⁴ draws long; this generator leaps past it and never meets it. */
  split(): Random {
    const stream = new Random(0);
    stream.words.set(this.words);
    this.#leap();
    return stream;
  }

  #leap(): void {
    const { words } = this;
    const sum = new Int32Array(4);
    for (const jump of LEAP) {
      for (let bit = 0; bit < 32; bit++) {
        if (jump & (1 << bit)) for (let i = 0; i < 4; i++) sum[i]! ^= words[i]!;
        this.uint32();
      }
    }
    words.set(sum);
  }
}

/** In place, every order equally likely (Fisher & Yates). */
export function shuffle<T extends { readonly length: number; [index: number]: unknown }>(
  random: Random,
  items: T,
): T {
  for (let last = items.length - 1; last > 0; last--) {
    const pick = random.integer(last + 1);
    const held = items[last];
    items[last] = items[pick];
    items[pick] = held;
  }
  return items;
}

/** `size` different integers below `bound`, in random order, in time and space O(size). */
export function sample(random: Random, size: number, bound: number): Uint32Array {
  checkInteger('bound', bound, 0, 2 ** 32 - 1);
  checkInteger('size', size, 0, bound);
  // A shuffle of 0 … bound − 1 that stops early; only moved entries are written down.
  const moved = new Map<number, number>();
  const picked = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    const pick = i + random.integer(bound - i);
    picked[i] = moved.get(pick) ?? pick;
    moved.set(pick, moved.get(i) ?? i);
  }
  return picked;
}

/** UTF-16 code units, low byte first. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i++) {
    bytes[2 * i] = text.charCodeAt(i);
    bytes[2 * i + 1] = text.charCodeAt(i) >>> 8;
  }
  return bytes;
}

const NUMBER_SALT = 0;
const TEXT_SALT = 1;

/** The authors' jump polynomial for 2⁶⁴ draws. */
const LEAP = [0x8764000b, 0xf542d2d3, 0x6fa035c3, 0x77f2db5b] as const;
