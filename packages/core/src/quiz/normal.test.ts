import { expect, it } from 'vitest';
import { normalQuantile, normalShare, studentQuantile95 } from './normal.ts';

it.each([
  [0, 0.5],
  [1, 0.8413447460685429],
  [-1.96, 0.024997895148220435],
  [3, 0.9986501019683699],
  [-8, 6.220960574271786e-16],
])('has the tabled share below %d', (z, share) => {
  expect(normalShare(z)).toBeCloseTo(share, 14);
});

it('finds the quantile that gives the share back', () => {
  for (let p = 0.0005; p < 1; p += 0.0005)
    expect(normalShare(normalQuantile(p))).toBeCloseTo(p, 13);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
  expect(() => normalQuantile(1)).toThrow(RangeError);
});

it.each([
  [9, 1.8331],
  [19, 1.7291],
  [29, 1.6991],
  [99, 1.6604],
])('has the tabled t for %d degrees of freedom', (degrees, t) => {
  expect(studentQuantile95(degrees)).toBeCloseTo(t, 3);
});
