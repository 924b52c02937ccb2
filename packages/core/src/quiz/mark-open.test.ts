import { expect, it } from 'vitest';
import { mark } from './mark.ts';
import { open } from './testing/more-questions.ts';

const answer = (words: string, ticked: string[] | null) =>
  mark({ kind: 'open', question: open, response: { words, ticked } });

it('is worth what the learner ticks, each point by its weight', () => {
  expect(answer('We help.', ['helps'])).toMatchObject({
    earned: 2,
    possible: 3,
    feedback: [
      { part: 'asks', state: 'missed' },
      { part: 'helps', state: 'right' },
    ],
    tags: ['nobody-asked'],
  });
  expect(answer('Nothing yet.', [])).toMatchObject({ status: 'marked', earned: 0 });
});

it('waits for words and for the comparison', () => {
  expect(answer('', [])).toMatchObject({ reason: 'empty' });
  expect(answer('We help.', null)).toMatchObject({ reason: 'not-compared' });
});
