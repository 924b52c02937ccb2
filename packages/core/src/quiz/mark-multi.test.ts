import { expect, it } from 'vitest';
import { markMulti } from './mark-multi.ts';
import { multi } from './testing/questions.ts';

it.each([
  [['a', 'c'], 1],
  [['a'], 0.5],
  [['a', 'c', 'b'], 0.5],
  [['a', 'b'], 0],
  [['a', 'b', 'c', 'd'], 0],
  [['b', 'd'], 0],
])('marks %j with %d of 1', (picked, earned) => {
  expect(markMulti(multi, { picked })).toMatchObject({ status: 'marked', earned, possible: 1 });
});

it('says right, wrong and missed for each option that matters', () => {
  const verdict = markMulti(multi, { picked: ['c', 'b'] });

  expect(verdict).toMatchObject({
    feedback: [
      { part: 'a', state: 'missed' },
      { part: 'b', state: 'wrong' },
      { part: 'c', state: 'right' },
    ],
    tags: ['all-luck'],
  });
});

it('counts an option chosen twice once', () => {
  expect(markMulti(multi, { picked: ['a', 'a'] })).toMatchObject({ earned: 0.5 });
});

it('does not mark an empty answer or an unknown option', () => {
  expect(markMulti(multi, { picked: [] })).toMatchObject({ status: 'unready', reason: 'empty' });
  expect(markMulti(multi, { picked: ['a', 'z'] })).toMatchObject({ reason: 'not-offered' });
});

it('adds and takes the weights that options have of their own', () => {
  const weights = [0.75, -0.5, 0.25, 0];
  const options = multi.options.map((option, at) => ({ ...option, weight: weights[at] ?? 0 }));
  const earned = (...picked: string[]) => markMulti({ ...multi, options }, { picked });

  expect(earned('a')).toMatchObject({ earned: 0.75 });
  expect(earned('a', 'c', 'd')).toMatchObject({ earned: 1 });
  expect(earned('a', 'b')).toMatchObject({ earned: 0.25 });
  expect(earned('b', 'c')).toMatchObject({ earned: 0 });
});
