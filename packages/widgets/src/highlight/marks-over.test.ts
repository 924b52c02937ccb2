import { expect, it } from 'vitest';
import { marksOver } from './marks-over.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];

it('marks a stretch in either direction and leaves the rest as it was', () => {
  expect(marksOver(ids, ['e'], 'b', 'd', true)).toEqual(['b', 'c', 'd', 'e']);
  expect(marksOver(ids, ['e'], 'd', 'b', true)).toEqual(['b', 'c', 'd', 'e']);
});

it('clears a stretch', () => {
  expect(marksOver(ids, ['a', 'b', 'c'], 'b', 'e', false)).toEqual(['a']);
});

it('marks a single word', () => {
  expect(marksOver(ids, [], 'c', 'c', true)).toEqual(['c']);
});

it('keeps the marks in reading order, whatever order they came in', () => {
  expect(marksOver(ids, ['d', 'a'], 'b', 'b', true)).toEqual(['a', 'b', 'd']);
});
