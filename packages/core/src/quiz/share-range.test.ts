import { expect, it } from 'vitest';
import { shareRange } from './share-range.ts';

it('gives Wilson’s interval', () => {
  // By hand, z²/4 = .6764: (.75 + .3382) / 1.6764 ± √((.1875 + .1691) · .6764) / 1.6764.
  const { value, low, high } = shareRange(3, 4);
  expect(value).toBe(0.75);
  expect(low).toBeCloseTo(0.3562, 3);
  expect(high).toBeCloseTo(0.9421, 3);
});

it('is the same from either side', () => {
  expect(shareRange(1, 4).low).toBeCloseTo(1 - shareRange(3, 4).high, 12);
});

it('stays within 0 and 1 where all or none count, and is never a point', () => {
  expect(shareRange(4, 4).high).toBe(1);
  expect(shareRange(4, 4).low).toBeCloseTo(0.5965, 3);
  expect(shareRange(0, 4).low).toBe(0);
});

it('narrows with more cases', () => {
  expect(width(40)).toBeLessThan(width(8) / 1.8);
});

it('says that nothing is known where there is nothing to count', () => {
  expect(shareRange(0, 0)).toEqual({ value: 0.5, low: 0, high: 1 });
});

it('refuses more than there are', () => {
  expect(() => shareRange(5, 4)).toThrow('got 5 of 4');
});

function width(of: number): number {
  const { low, high } = shareRange(of / 2, of);
  return high - low;
}
