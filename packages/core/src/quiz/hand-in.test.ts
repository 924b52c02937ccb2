import { expect, it } from 'vitest';
import { handIn } from './hand-in.ts';
import { number, prediction, single, sort } from './testing/questions.ts';

it('tells unanswered, partly answered and wrong apart in a set handed in', () => {
  const handed = handIn([
    { kind: 'single', question: single, response: { picked: 'a' } },
    { kind: 'number', question: number, response: { value: null } },
    { kind: 'sort', question: sort, response: { placed: { views: 'seen' } } },
    { kind: 'prediction', question: prediction, response: { predicted: 12, sureness: 0.7 } },
  ]);

  expect(handed.answers.map(({ state }) => state)).toEqual([
    'answered',
    'unanswered',
    'partly',
    'answered',
  ]);
  expect(handed).toMatchObject({ earned: 1, possible: 1 + 1 + 3 });
});
