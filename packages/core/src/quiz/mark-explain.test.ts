import { expect, it } from 'vitest';
import type { ExplainQuestion } from './explain.ts';
import { markExplain } from './mark-explain.ts';
import { sameText } from './text.ts';

const question: ExplainQuestion = {
  id: 'explain',
  kind: 'explain',
  prompt: sameText('Why?'),
  model: sameText('Posting is not reaching.'),
};

it.each([
  ['same-idea', 1],
  ['partly', 0.5],
  ['missed', 0],
] as const)(
  'takes the learner’s own mark: %s earns %d, beside the model answer',
  (selfMark, earned) => {
    expect(markExplain(question, { words: 'Nobody saw it.', selfMark })).toMatchObject({
      earned,
      possible: 1,
      feedback: [{ part: 'answer', text: sameText('Posting is not reaching.') }],
    });
  },
);

it('waits for words, then for the comparison', () => {
  expect(markExplain(question, { words: '  ', selfMark: 'same-idea' })).toMatchObject({
    reason: 'empty',
  });
  expect(markExplain(question, { words: 'So.', selfMark: null })).toMatchObject({
    reason: 'not-compared',
  });
});
