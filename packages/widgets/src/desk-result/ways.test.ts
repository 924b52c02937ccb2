import { expect, it } from 'vitest';
import { pointsOfWay, possibleOf } from './ways.ts';

const posts = [
  'p02m',
  'p25m',
  'p08t',
  'p03t-early',
  'p15m',
  'p01t',
  'p04m-early',
  'p03t-later',
  'p04m-later',
  'p30t',
];

it('finds suspicion and trust worth the same, and checking all there is', () => {
  expect(pointsOfWay('doubt', posts)).toBe(5);
  expect(pointsOfWay('trust', posts)).toBe(5);
  expect(pointsOfWay('check', posts)).toBe(48);
  expect(possibleOf(posts)).toBe(48);
});
