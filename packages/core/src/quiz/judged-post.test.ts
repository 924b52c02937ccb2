import { expect, it } from 'vitest';
import { doubtCounts, forecasts, type JudgedPost, judgedPosts } from './judged-post.ts';
import { mark } from './mark.ts';
import { type Result, resultOf } from './result.ts';
import { trust } from './testing/more-questions.ts';
import type { TrustQuestion, TrustResponse } from './trust.ts';

const judged: JudgedPost[] = [
  { truth: 'misleading', judgement: 'misleading', confidence: 0.8 },
  { truth: 'misleading', judgement: 'trustworthy', confidence: 0.7 },
  { truth: 'trustworthy', judgement: 'misleading', confidence: 0.6 },
  { truth: 'trustworthy', judgement: 'trustworthy', confidence: 1 },
  { truth: 'trustworthy', judgement: 'not-enough', confidence: null },
  { truth: 'misleading', judgement: null, confidence: null },
];

it('counts hits and false alarms among the posts that were judged either way', () => {
  expect(doubtCounts(judged)).toEqual({ hits: 1, misleading: 2, falseAlarms: 1, trustworthy: 2 });
});

it('turns confidence into the chance of being misleading', () => {
  const said = forecasts(judged);

  expect(said.map(({ happened }) => happened)).toEqual([true, true, false, false]);
  const expected = [0.8, 0.3, 0.6, 0];
  for (const [at, { probability }] of said.entries())
    expect(probability).toBeCloseTo(expected[at]!, 12);
});

it('reads the first answer to each question out of stored results', () => {
  const early = { ...trust, id: 'early', settledAs: 'unsettled' as const };
  const questions = new Map([trust, early].map((question) => [question.id, question]));
  const first = { judgement: 'trustworthy', confidence: 0.75 } as const;
  const again = { judgement: 'misleading', confidence: 0.9 } as const;

  const results = [
    answer(early, first),
    answer(trust, first),
    answer(trust, again),
    answer({ ...trust, id: 'of-another-course' }, again),
  ];

  expect(judgedPosts(results, questions)).toEqual([{ truth: trust.post.truth, ...first }]);
});

function answer(question: TrustQuestion, response: TrustResponse): Result {
  const verdict = mark({ kind: 'trust', question, response });
  if (verdict.status !== 'marked') throw new Error('Not marked.');
  return resultOf({ kind: 'trust', question, response }, verdict, { startedAt: 0, at: 1 });
}
