import { checkChance, checkInteger } from '../check-range.ts';

/** Values below which the given shares of all values lie, between neighbours by straight line. */
export function quantiles(values: ArrayLike<number>, shares: readonly number[]): number[] {
  const sorted = Float64Array.from(values).toSorted();
  return shares.map((share) => {
    checkChance('share', share);
    if (sorted.length === 0) return Number.NaN;
    const place = share * (sorted.length - 1);
    const low = sorted[Math.floor(place)]!;
    const high = sorted[Math.ceil(place)]!;
    return low + (place - Math.floor(place)) * (high - low);
  });
}

/** Quantiles at each step over the rows of an ensemble's `series`: one band per share. */
export function quantileBands(
  series: ArrayLike<number>,
  width: number,
  shares: readonly number[],
): Float64Array[] {
  checkInteger('width', width, 1, series.length);
  const rows = series.length / width;
  const bands = shares.map(() => new Float64Array(width));
  const column = new Float64Array(rows);
  for (let step = 0; step < width; step++) {
    for (let row = 0; row < rows; row++) column[row] = series[row * width + step]!;
    for (const [i, value] of quantiles(column, shares).entries()) bands[i]![step] = value;
  }
  return bands;
}

/** How many values fall into each of so many equal bins between `low` and `high`, both included. */
export function histogram(
  values: ArrayLike<number>,
  { low, high, bins }: { low: number; high: number; bins: number },
): Uint32Array {
  checkInteger('bins', bins, 1, 2 ** 24);
  const counts = new Uint32Array(bins);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < low || value > high) continue;
    counts[Math.min(bins - 1, Math.floor(((value - low) / (high - low || 1)) * bins))]!++;
  }
  return counts;
}

/** Every combination of the given values, the last name changing fastest: the points of a sweep. */
export function gridOf<V, G extends Readonly<Record<string, readonly V[]>>>(
  axes: G,
): { [K in keyof G]: G[K][number] }[] {
  let points: Record<string, V>[] = [{}];
  for (const [name, values] of Object.entries(axes)) {
    points = points.flatMap((point) => values.map((value) => ({ ...point, [name]: value })));
  }
  return points as { [K in keyof G]: G[K][number] }[];
}

/** A mean and its spread, updated value by value (Welford 1962). */
export function meanSoFar(): {
  add(value: number): void;
  isWithin(shareOfMean: number): boolean;
} {
  let count = 0;
  let mean = 0;
  let squares = 0;
  return {
    add(value) {
      count++;
      const gap = value - mean;
      mean += gap / count;
      squares += gap * (value - mean);
    },
    isWithin(shareOfMean) {
      if (count < LEAST_RUNS) return false;
      return 1.96 * Math.sqrt(squares / (count - 1) / count) <= shareOfMean * mean;
    },
  };
}

/** Before this many, runs that happen to agree would stop an ensemble that still has surprises. */
const LEAST_RUNS = 50;
