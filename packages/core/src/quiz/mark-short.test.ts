import { expect, it } from 'vitest';
import { mark } from './mark.ts';
import { short } from './testing/more-questions.ts';
import { sameText } from './text.ts';
import type { Verdict } from './verdict.ts';

const earned = (verdict: Verdict) => (verdict.status === 'marked' ? verdict.earned : undefined);

const answer = (words: string, change = {}) =>
  mark({ kind: 'short', question: { ...short, ...change }, response: { words } });

it.each([
  ['mobilization', 1],
  ['  MOBILISASI ', 1],
  ['mobilizasion', 1],
  ['mobilézation', 1],
  ['by asking people', 0.5],
  ['participation', 0],
  ['moon', 0],
])('"%s" is worth %d', (words, worth) => {
  expect(earned(answer(words))).toBe(worth);
});

it('takes case and accents seriously only where told to', () => {
  expect(earned(answer('MOBILIZATION', { matchCase: true, slips: 0 }))).toBe(0);
  expect(earned(answer('mobilézation', { matchAccents: true, slips: 0 }))).toBe(0);
});

it('names a known error, and waits for words', () => {
  expect(answer('participation')).toMatchObject({ tags: ['is-participation'] });
  expect(answer(' ')).toMatchObject({ reason: 'empty' });
});

it('allows no slips in words of under four letters', () => {
  const answers = [{ text: sameText('tie'), feedback: sameText('Yes.') }];
  expect(earned(answer('pie', { answers, slips: 3 }))).toBe(0);
});

it('walks a wildcard over a long answer at once', () => {
  const answers = [{ text: sameText(`${'a*'.repeat(20)}b`), feedback: sameText('Yes.') }];
  expect(earned(answer('a'.repeat(400), { answers, slips: 0 }))).toBe(0);
  expect(earned(answer(`${'a'.repeat(399)}b`, { answers, slips: 0 }))).toBe(1);
});
