import { expect, it } from 'vitest';
import { mark } from './mark.ts';
import { highlight } from './testing/more-questions.ts';
import type { Verdict } from './verdict.ts';

const earned = (verdict: Verdict) => (verdict.status === 'marked' ? verdict.earned : undefined);

const answer = (...marked: string[]) =>
  mark({ kind: 'highlight', question: highlight, response: { marked } });

it('adds right words and takes off wrong ones, never below nothing', () => {
  expect(earned(answer('p1', 'p3'))).toBe(1);
  expect(earned(answer('p1'))).toBe(0.5);
  expect(earned(answer('p1', 'p2', 'p3'))).toBe(0.5);
  expect(earned(answer('p2'))).toBe(0);
});

it('says what was missed, and does not take words that only stand between', () => {
  expect(answer('p1', 'p2')).toMatchObject({
    feedback: [{ state: 'right' }, { part: 'p2', state: 'wrong' }, { part: 'p3', state: 'missed' }],
    tags: ['detail-is-trick'],
  });
  expect(answer('p0')).toMatchObject({ reason: 'not-offered' });
  expect(answer()).toMatchObject({ reason: 'empty' });
});
