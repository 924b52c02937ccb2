import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mark } from './mark.ts';
import { questionSchema } from './question-schema.ts';
import { resultOf } from './result.ts';
import { resultSchema } from './result-schema.ts';
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

const attempt = { kind: 'single', question: single, response: { picked: 'a' } } as const;
const stored = () => {
  const verdict = mark(attempt);
  if (verdict.status !== 'marked') throw new Error('The answer is complete.');
  return resultOf(attempt, verdict, { startedAt: 1000, at: 9000, attempt: 2, hintsUsed: 1 });
};

it('keeps the response, the marks and the circumstances, but not the words', () => {
  expect(stored()).toEqual({
    version: 1,
    questionId: 'single',
    kind: 'single',
    response: { picked: 'a' },
    verdict: { status: 'marked', earned: 0, possible: 1, tags: ['viral-is-chain'] },
    attempt: 2,
    hintsUsed: 1,
    startedAt: 1000,
    at: 9000,
    duration: 8000,
  });
});

it('is read back from JSON as it was', () => {
  expect(v.parse(resultSchema, JSON.parse(JSON.stringify(stored())))).toEqual(stored());
});

it('keeps how certain the learner was, where it was asked', () => {
  const certain = { ...stored(), certainty: 3 };
  expect(v.parse(resultSchema, JSON.parse(JSON.stringify(certain)))).toEqual(certain);
});

describe('a stored result is refused', () => {
  it.each([
    ['with a certainty that is none of the three', { certainty: 4 }],
    ['of another version', { version: 2 }],
    ['of an unknown kind', { kind: 'riddle' }],
    ['whose kind and response disagree', { kind: 'number' }],
    [
      'with more earned than possible',
      { verdict: { status: 'marked', earned: 2, possible: 1, tags: [] } },
    ],
    ['with a field too many', { score: 1 }],
    ['with a hostile id', { questionId: '__proto__' }],
    [
      'whose prediction claims marks',
      { kind: 'prediction', response: { predicted: 5, sureness: 0.5 } },
    ],
  ])('%s', (_, change) => {
    expect(v.safeParse(resultSchema, { ...stored(), ...change }).success).toBe(false);
  });

  it.each([null, 7, 'x', [], {}])('when it is %j', (input) => {
    expect(v.safeParse(resultSchema, input).success).toBe(false);
  });
});

describe('the question schema', () => {
  it.each([
    single,
    multi,
    number,
    order,
    sort,
    match,
    prediction,
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
  ])('accepts a $kind question', (question) => {
    expect(v.parse(questionSchema, question)).toEqual(question);
  });

  it.each([
    ['two right options in a single choice', { ...single, options: multi.options }],
    ['no right option', { ...multi, options: single.options.filter(({ right }) => !right) }],
    ['two options of one id', { ...single, options: [...single.options, single.options[0]] }],
    ['an answer outside its range', { ...number, answer: 70 }],
    ['an answer that forgets an item', { ...order, answer: [['d1'], ['r'], ['k']] }],
    [
      'a misplaced pair that is no error',
      { ...order, misplaced: [{ ...order.misplaced![0], item: 'k' }] },
    ],
    ['a card for a bin that is not there', { ...sort, bins: sort.bins.slice(1) }],
    ['a log scale from zero', { ...prediction, scale: { type: 'log', min: 0, max: 9, near: 2 } }],
    ['a holder who is not there', { ...board, holders: ['nobody'] }],
    ['a goal that asks for too many', { ...board, goal: { who: 'others', fooled: 7 } }],
    ['a missing language', { ...single, prompt: { en: 'Only one' } }],
    ['an unknown field', { ...single, score: 3 }],
    ['an unknown kind', { ...single, kind: 'riddle' }],
  ])('refuses %s', (_, question) => {
    expect(v.safeParse(questionSchema, question).success).toBe(false);
  });
});
