import type { OrderQuestion } from '@groundswell/core/quiz';
import { expect, it } from 'vitest';
import { deal, moved } from './use-ordering.ts';

const text = (words: string) => ({ en: words, id: words });
const question: OrderQuestion = {
  kind: 'order',
  id: 'holders-needed',
  prompt: text('Hardest to fool last.'),
  items: ['one', 'two', 'three'].map((id) => ({ id, text: text(id) })),
  answer: [['one'], ['two', 'three']],
  feedback: text('Yes.'),
  otherwise: text('Not yet.'),
};

it('moves a card one place and stops at the ends', () => {
  expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
});

it('never deals the cards in an order that is right already', () => {
  for (let seed = 1; seed <= 200; seed++) {
    expect(deal(question, seed)[0]?.id).not.toBe('one');
  }
});

it('deals the same cards for the same seed', () => {
  expect(deal(question, 'class 7b')).toEqual(deal(question, 'class 7b'));
});
