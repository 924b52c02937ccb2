import { expect, it } from 'vitest';
import { typedNumber } from './typed-number.ts';

it.each([
  ['0.92', 'en', 0.92],
  ['0,92', 'en', 0.92],
  ['0.92', 'id', 0.92],
  ['0,92', 'id', 0.92],
  ['.92', 'en', 0.92],
  ['1,000', 'en', 1000],
  ['1.000', 'id', 1000],
  ['1,000', 'id', 1],
  ['1.234.567,5', 'id', 1234567.5],
  ['1,234,567.5', 'en', 1234567.5],
  ['60 %', 'id', 60],
  ['−3', 'en', -3],
  ['12 000', 'en', 12000],
] as const)('reads %s (%s) as %d', (typed, language, value) => {
  expect(typedNumber(typed, language)).toBe(value);
});

it.each(['', ' ', '.', 'many', '1.2.3', '4 or 5', '1e3', '--2', '9'.repeat(50)])(
  'finds no number in "%s"',
  (typed) => {
    expect(typedNumber(typed, 'en')).toBeNull();
    expect(typedNumber(typed, 'id')).toBeNull();
  },
);
