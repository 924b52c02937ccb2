import { expect, it } from 'vitest';
import { answerKey } from './answer-key.ts';
import { mark } from './mark.ts';
import {
  cloze,
  curve,
  estimate,
  highlight,
  hotspot,
  open,
  share,
  short,
  trueFalse,
  trust,
} from './testing/more-questions.ts';
import {
  board,
  match,
  multi,
  number,
  order,
  prediction,
  single,
  sort,
} from './testing/questions.ts';
import { sameText } from './text.ts';

it('names the right options, and why they are', () => {
  expect(answerKey(single, 'en')).toEqual([{ answer: 'One burst', why: 'Mostly.' }]);
  expect(answerKey(multi, 'en').map(({ answer }) => answer)).toEqual([
    'Own audience',
    'Asking Bu Rahma',
  ]);
});

it('writes a number with what else is accepted', () => {
  expect(answerKey(number, 'en')[0]?.answer).toMatch(/^60.* \(58–62\)$/);
});

it('puts cards to their bins, and names every bin in which a card fits', () => {
  const [first, ...others] = sort.cards;
  if (!first) throw new Error('There are cards.');
  const either = { ...first, fitsToo: [{ bin: 'said', feedback: sameText('If they nodded.') }] };
  expect(answerKey({ ...sort, cards: [either, ...others] }, 'en').slice(0, 2)).toEqual([
    { answer: '12,000 views → seen', why: 'On a screen.' },
    { answer: '12,000 views → said', why: 'If they nodded.' },
  ]);
});

it('gives for an order what marking calls right', () => {
  const [line] = answerKey(order, 'en');
  const right = mark({ kind: 'order', question: order, response: { order: order.answer.flat() } });
  expect(right).toMatchObject({ status: 'marked' });
  expect(line?.answer.split(/ → | = /)).toHaveLength(order.items.length);
});

it('has nothing for a guess, unless another answer settles it', () => {
  expect(answerKey(prediction, 'en')).toEqual([]);
  const settled = { ...prediction, settled: { by: 'board', outcome: 1200 } };
  expect(answerKey(settled, 'en')).toEqual([{ answer: '1,200' }]);
  expect(answerKey(settled, 'id')).toEqual([{ answer: '1.200' }]);
});

it.each([
  match,
  board,
  trueFalse,
  short,
  estimate,
  cloze,
  highlight,
  hotspot,
  curve,
  open,
  trust,
  share,
])('says something for $kind in both languages', (question) => {
  for (const language of ['en', 'id'] as const) {
    const key = answerKey(question, language);
    expect(key.length).toBeGreaterThan(0);
    expect(key.every(({ answer }) => answer.trim() !== '')).toBe(true);
  }
});
