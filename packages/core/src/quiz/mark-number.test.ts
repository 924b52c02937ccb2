import { expect, it } from 'vitest';
import { markNumber } from './mark-number.ts';
import { number } from './testing/questions.ts';
import { sameText } from './text.ts';

it.each([58, 59.9, 60, 62])('accepts %d, both ends of the range included', (value) => {
  expect(markNumber(number, { value })).toMatchObject({ status: 'marked', earned: 1, tags: [] });
});

it.each([
  [50, '10 × 5 % adds.', ['adds-chances']],
  [49.9, 'Too low.', ['low']],
  [70.1, 'Too high.', ['high']],
  [55, 'Near.', []],
  [62.01, 'Near.', []],
])('says why %d is off', (value, feedback, tags) => {
  expect(markNumber(number, { value })).toMatchObject({
    earned: 0,
    feedback: [{ part: 'answer', state: 'wrong', text: sameText(feedback) }],
    tags,
  });
});

it('does not mark an empty field', () => {
  expect(markNumber(number, { value: null })).toMatchObject({ status: 'unready', reason: 'empty' });
  expect(markNumber(number, { value: Number.NaN })).toMatchObject({ status: 'unready' });
});

it('gives a near miss its share', () => {
  const near = { exactly: 60, within: 4, share: 0.5, feedback: sameText('Nearly.') };

  expect(markNumber({ ...number, offAnswers: [near] }, { value: 56 })).toMatchObject({
    earned: 0.5,
    feedback: [{ state: 'missed' }],
  });
});
