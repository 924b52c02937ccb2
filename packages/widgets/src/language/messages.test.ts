import { expect, it } from 'vitest';
import { formatMessage, formatNumber } from './messages.ts';

it('writes plurals and numbers as each language does', () => {
  const english = '{people, plural, one {# person} other {# people}}';
  expect(formatMessage('en', english, { people: 1 })).toBe('1 person');
  expect(formatMessage('en', english, { people: 1048 })).toBe('1,048 people');
  expect(formatMessage('id', '{people, number} orang', { people: 1048 })).toBe('1.048 orang');
  expect(formatNumber('id', 0.5)).toBe('0,5');
});
