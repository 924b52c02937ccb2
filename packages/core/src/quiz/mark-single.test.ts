import { expect, it } from 'vitest';
import { markSingle } from './mark-single.ts';
import { single } from './testing/questions.ts';
import { sameText } from './text.ts';

it('gives the point for the right option, with its feedback', () => {
  expect(markSingle(single, { picked: 'b' })).toEqual({
    status: 'marked',
    earned: 1,
    possible: 1,
    feedback: [{ part: 'b', state: 'right', text: sameText('Mostly.') }],
    tags: [],
  });
});

it('explains a wrong option and names the misconception behind it', () => {
  expect(markSingle(single, { picked: 'a' })).toMatchObject({
    earned: 0,
    feedback: [{ part: 'a', state: 'wrong', text: sameText('Rarely.') }],
    tags: ['viral-is-chain'],
  });
});

it('does not mark an empty answer', () => {
  expect(markSingle(single, { picked: null })).toEqual({ status: 'unready', reason: 'empty' });
});

it('does not mark an option that the question no longer has', () => {
  expect(markSingle(single, { picked: 'z' })).toEqual({ status: 'unready', reason: 'not-offered' });
});

it('gives a nearly right option its weight', () => {
  const options = single.options.map((o) => (o.id === 'c' ? { ...o, weight: 0.5 } : o));

  expect(markSingle({ ...single, options }, { picked: 'c' })).toMatchObject({ earned: 0.5 });
});
