import type { Range } from './discernment.ts';

const z90 = 1.6448536269514722;

/**
 * Where the share behind `count` of `of` may well lie: Wilson's score interval (1927,
 * doi:10.1080/01621459.1927.10502953) at 90 %, which keeps its promise for few cases and never leaves 0 to 1. With `of` 0
 * nothing is known: value .5, from 0 to 1.
 *
 * @throws RangeError unless both are whole and 0 ≤ count ≤ of
 */
export function shareRange(count: number, of: number): Range {
  if (!Number.isInteger(count) || !Number.isInteger(of) || count < 0 || count > of) {
    throw new RangeError(`A share is so many of so many, such as 3 of 4; got ${count} of ${of}.`);
  }
  if (of === 0) return { value: 0.5, low: 0, high: 1 };
  const share = count / of;
  const weight = z90 ** 2 / of;
  const middle = (share + weight / 2) / (1 + weight);
  const half = (Math.sqrt((share * (1 - share) + weight / 4) * weight) || 0) / (1 + weight);
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
