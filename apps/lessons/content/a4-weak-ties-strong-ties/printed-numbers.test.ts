import { type Network, wattsStrogatz } from '@groundswell/core/network';
import { Random } from '@groundswell/core/random';
import { absoluteThreshold, type Run, runSpread } from '@groundswell/core/spread';
import { describe, expect, it } from 'vitest';
import { figures } from './figures.ts';

/** The lesson prints middle values over many rings; each must still be what our engine gives. */
const tries = 100;
const slow = { timeout: 60_000 };

it('is about the ring that the figures show', () => {
  const rings = Object.values(figures).filter(({ kind }) => kind === 'rewire-figure');
  for (const { settings } of rings) {
    expect(settings).toMatchObject({ people: 200, friends: 8 });
  }
  expect(figures['wider-bridges'].settings).toMatchObject({ widerFriends: 10, tries });
  expect(figures['first-alone'].settings).toMatchObject({ loneChance: 0.01, days: 120, tries });
});

describe('a link, which needs one friend', slow, () => {
  it.each([
    [0, 22],
    [0.05, 5],
    [0.1, 4],
    [0.2, 3],
    [0.3, 3],
    [1, 2],
  ])('always arrives; with a share of %d moved on day %i', (rewired, day) => {
    const { arrived, days } = tried({ need: 1, rewired });
    expect(arrived).toBe(tries);
    expect(Math.abs(days - day)).toBeLessThanOrEqual(1);
  });

  it('takes exactly 22 days in the tidy ring, and 4 with one tie in ten moved', () => {
    expect(tried({ need: 1, rewired: 0 }).days).toBe(22);
    expect(tried({ need: 1, rewired: 0.1 }).days).toBe(4);
  });
});

describe('the hearing, which needs three friends', slow, () => {
  it.each([
    [0, [100, 100], 43],
    [0.05, [95, 100], 42],
    [0.1, [88, 100], 42],
    [0.15, [46, 80], 38],
    [0.2, [18, 48], 36],
    [0.3, [3, 20], 25],
  ])('arrives less often the more is moved: %d', (rewired, [low = 0, high = 0], day) => {
    const { arrived, days } = tried({ need: 3, rewired });
    expect(arrived).toBeGreaterThanOrEqual(low);
    expect(arrived).toBeLessThanOrEqual(high);
    expect(Math.abs(days / day - 1)).toBeLessThan(0.3);
  });

  it('never arrives in a tangle', () => {
    expect(tried({ need: 3, rewired: 1 }).arrived).toBe(0);
  });

  it('takes nearly all or stops early with 30 in 100 moved, and is hardly ever in between', () => {
    const { stopped } = tried({ need: 3, rewired: 0.3 });
    expect(median(stopped)).toBeLessThan(0.1 * 200);
    const between = stopped.filter((count) => count > 60 && count < 140).length;
    expect(between).toBeLessThanOrEqual(8);
  });
});

describe('wider bridges: ten friends each', slow, () => {
  it.each([
    [0, 100, 29],
    [0.1, 100, 23],
    [0.15, 100, 17],
    [0.2, 99, 14],
    [0.3, 90, 12],
  ])('arrive with a share of %d moved in %i of 100 tries or more', (rewired, least, day) => {
    const { arrived, days } = tried({ need: 3, rewired, friends: 10 });
    expect(arrived).toBeGreaterThanOrEqual(least);
    expect(Math.abs(days - day)).toBeLessThanOrEqual(2);
  });

  it('end in a cliff', () => {
    expect(tried({ need: 3, rewired: 0.5, friends: 10 }).arrived).toBeLessThan(75);
    expect(tried({ need: 3, rewired: 1, friends: 10 }).arrived).toBeLessThan(42);
  });

  it('also show a sweet spot with six friends of whom two are needed', () => {
    const narrow = { need: 2, friends: 6 };
    const mixed = tried({ ...narrow, rewired: 0.15 });
    expect(mixed.days).toBeLessThan(tried({ ...narrow, rewired: 0 }).days / 2);
    expect(mixed.arrived).toBeGreaterThan(90);
    expect(tried({ ...narrow, rewired: 1 }).arrived).toBeLessThan(50);
  });
});

describe('going first alone, 1 in 100 a day', slow, () => {
  it.each([
    [0, 43],
    [0.1, 27],
    [0.3, 20],
    [1, 22],
  ])('arrives always, with a share of %d moved on day %i', (rewired, day) => {
    const { arrived, days } = tried({ need: 3, rewired, loneChance: 0.01 });
    expect(arrived).toBe(tries);
    expect(Math.abs(days / day - 1)).toBeLessThan(0.15);
  });

  it('is about twice as fast in the tangle as in the tidy ring', () => {
    expect(alone(0.01, 0).days / alone(0.01).days).toBeGreaterThan(1.7);
  });

  it('turns round slowly with rarer starters, and faster with more', () => {
    expect(alone(0.002).arrived).toBeGreaterThan(75);
    expect(alone(0.005).days).toBeGreaterThan(alone(0.01).days);
    expect(alone(0.02).days).toBeLessThan(alone(0.01).days);
  });
});

/** The hearing where some go first alone; in the tangle unless said otherwise. */
function alone(loneChance: number, rewired = 1) {
  return tried({ need: 3, rewired, loneChance });
}

interface Setting {
  need: number;
  rewired: number;
  friends?: number;
  loneChance?: number;
}

/** A hundred rings, each begun by one person and all their friends. */
function tried({ need, rewired, friends = 8, loneChance = 0 }: Setting) {
  const model = absoluteThreshold({ threshold: need, loneChance });
  const runs = Array.from({ length: tries }, (_, i) => {
    const seed = i + 1;
    const network = wattsStrogatz({
      nodeCount: 200,
      neighborCount: friends,
      rewireChance: rewired,
      seed,
    });
    const sources = withFriends(network, new Random(`first ${seed}`).integer(200));
    return runSpread(model, network, { sources, seed, maxSteps: loneChance > 0 ? 120 : 100 });
  });
  const days = runs.map(arrivalOf).filter((day) => day >= 0);
  return {
    arrived: days.length,
    days: median(days),
    stopped: runs.filter((run) => arrivalOf(run) < 0).map(({ reached }) => reached),
  };
}

function withFriends({ starts, neighbors }: Network, person: number): number[] {
  return [person, ...neighbors.subarray(starts[person], starts[person + 1])];
}

function arrivalOf({ nodeCount, counts }: Run): number {
  return counts.filter((_, i) => i % 2 === 1).findIndex((count) => count >= 0.9 * nodeCount);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
}
