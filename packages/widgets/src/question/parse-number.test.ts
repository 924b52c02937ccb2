import { expect, it } from 'vitest';
import { parseNumber } from './parse-number.ts';

it.each([
  ['400', 400],
  ['1,048', 1048],
  ['1,048.5', 1048.5],
  ['0.5', 0.5],
  ['.92', 0.92],
  ['0,92', 0.92],
  [' 60 % ', 60],
  ['−3', -3],
])('reads English "%s"', (typed, value) => {
  expect(parseNumber(typed, 'en')).toBe(value);
});

it.each([
  ['1.048', 1048],
  ['1.048,5', 1048.5],
  ['0,5', 0.5],
  ['0.5', 0.5],
  ['10000', 10_000],
])('reads Indonesian "%s"', (typed, value) => {
  expect(parseNumber(typed, 'id')).toBe(value);
});

it.each(['', 'abc', '1,2,3', '4 or 5', '1e3', '--2'])('does not read "%s"', (typed) => {
  expect(parseNumber(typed, 'en')).toBeUndefined();
});
