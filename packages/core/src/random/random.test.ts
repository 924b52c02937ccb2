import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random, sample, shuffle } from './random.ts';

/** Mean and standard deviation over its root: the yardstick for every Monte Carlo test. */
function meanOf(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(square / (values.length - 1) / values.length) };
}

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw);

function opening(seed: number | string) {
  const random = new Random(seed);
  return draws(4, () => random.uint32());
}

describe('Random', () => {
  it("follows the authors' xoshiro128starstar.c from the state 1, 2, 3, 4", () => {
    const random = new Random(0);
    random.words.set([1, 2, 3, 4]);

    expect(draws(10, () => random.uint32())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  it("leaps 2^64 draws as the authors' jump function does when it splits", () => {
    const random = new Random(0);
    random.words.set([1, 2, 3, 4]);

    const stream = random.split();

    expect(Array.from(random.words, (word) => word >>> 0)).toEqual([
      2843103750, 2038079848, 1533207345, 44816753,
    ]);
    expect(draws(3, () => stream.uint32())).toEqual([11520, 0, 5927040]);
  });

  it('tells the same story for the same seed and another one for every other', () => {
    expect(opening(7)).toEqual(opening(7));
    const seeds = [0, 1, 2, 3, -1, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER, '', '1', 'pasar'];
    expect(new Set(seeds.map((seed) => opening(seed).join())).size).toBe(seeds.length);
  });

  it('begins again after restart', () => {
    const random = new Random(5);
    const first = draws(3, () => random.uint32());

    expect(draws(3, () => random.uint32())).not.toEqual(first);
    random.restart(5);
    expect(draws(3, () => random.uint32())).toEqual(first);
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 53])('refuses the seed %d', (seed) => {
    expect(() => new Random(seed)).toThrow(RangeError);
  });

  it('draws floats in [0, 1) with mean 1/2', () => {
    const random = new Random(1);
    const values = draws(20_000, () => random.float());

    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    const { mean, error } = meanOf(values);
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * error);
  });

  it('draws integers below any bound', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 2 ** 32 - 1 }), (seed, bound) => {
        const pick = new Random(seed).integer(bound);
        expect(Number.isInteger(pick) && pick >= 0 && pick < bound).toBe(true);
      }),
    );
  });

  it('agrees with the exact product of draw and bound', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 2 ** 32 - 1 }), (seed, bound) => {
        const random = new Random(seed);
        const reference = new Random(seed);
        const least = 2n ** 32n % BigInt(bound);
        let product: bigint;
        do product = BigInt(reference.uint32()) * BigInt(bound);
        while (product % 2n ** 32n < least);

        expect(random.integer(bound)).toBe(Number(product >> 32n));
      }),
    );
  });

  it.each([3, 6, 10])('gives each of %i faces its fair share', (bound) => {
    const random = new Random(2);
    const counts = Array.from({ length: bound }, () => 0);
    const rounds = 60_000;
    for (let i = 0; i < rounds; i++) counts[random.integer(bound)]!++;

    const sd = Math.sqrt((rounds / bound) * (1 - 1 / bound));
    for (const count of counts) expect(Math.abs(count - rounds / bound)).toBeLessThan(4 * sd);
  });

  it.each([0, -1, 1.5, 2 ** 33])('refuses the bound %d', (bound) => {
    expect(() => new Random(1).integer(bound)).toThrow(RangeError);
  });

  it('draws normal values with mean 0 and variance 1', () => {
    const random = new Random(3);
    const values = draws(20_000, () => random.normal());
    const { mean, error } = meanOf(values);
    const squares = meanOf(values.map((value) => value * value));

    expect(Math.abs(mean)).toBeLessThan(4 * error);
    expect(Math.abs(squares.mean - 1)).toBeLessThan(4 * squares.error);
    const within = values.filter((value) => Math.abs(value) < 1.96).length / values.length;
    expect(Math.abs(within - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / values.length));
  });

  it.each([0.02, 0.3, 0.9])('waits (1 − p)/p failures on average at chance %d', (chance) => {
    const random = new Random(4);
    const { mean, error } = meanOf(draws(20_000, () => random.geometric(chance)));

    expect(Math.abs(mean - (1 - chance) / chance)).toBeLessThan(4 * error);
  });

  it('never fails a sure try and always fails an impossible one', () => {
    expect(new Random(1).geometric(1)).toBe(0);
    expect(new Random(1).geometric(0)).toBe(Infinity);
  });
});

describe('shuffle', () => {
  it('keeps every item and gives each order its fair share', () => {
    const random = new Random(5);
    const rounds = 24_000;
    const counts = new Map<string, number>();
    for (let i = 0; i < rounds; i++) {
      const order = shuffle(random, ['a', 'b', 'c', 'd']).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }

    expect(counts.size).toBe(24);
    const sd = Math.sqrt((rounds / 24) * (23 / 24));
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(4 * sd);
  });

  it('shuffles typed arrays in place', () => {
    const items = Uint32Array.of(1, 2, 3, 4, 5);
    expect(shuffle(new Random(1), items)).toBe(items);
    expect(items.toSorted()).toEqual(Uint32Array.of(1, 2, 3, 4, 5));
  });
});

describe('sample', () => {
  it('picks different items, all below the bound', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(50), fc.nat(50), (seed, size, more) => {
        const picked = sample(new Random(seed), size, size + more);
        expect(picked.length).toBe(size);
        expect(new Set(picked).size).toBe(size);
        expect(picked.every((item) => item < size + more)).toBe(true);
      }),
    );
  });

  it('picks each item equally often', () => {
    const random = new Random(6);
    const counts = new Uint32Array(10);
    for (let i = 0; i < 20_000; i++) for (const item of sample(random, 3, 10)) counts[item]!++;

    for (const count of counts) {
      expect(Math.abs(count - 6000)).toBeLessThan(4 * Math.sqrt(20_000 * 0.3 * 0.7));
    }
  });

  it('refuses to pick more than there are', () => {
    expect(() => sample(new Random(1), 4, 3)).toThrow(
      'size must be an integer from 0 to 3; got 4.',
    );
  });
});
