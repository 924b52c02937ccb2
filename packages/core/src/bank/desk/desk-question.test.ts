import { expect, it } from 'vitest';
import { markTrust } from '../../quiz/mark-trust.ts';
import { trustQuestionSchema } from '../../quiz/trust.ts';
import * as v from 'valibot';
import { deskQuestion } from './desk-question.ts';
import { deskStage, deskStageIds } from './desk-stage.ts';

const questions = deskStageIds.map(deskStage).map(deskQuestion);

it('asks a trust question about every post, each by an id of its own', () => {
  for (const question of questions) expect(v.is(trustQuestionSchema, question)).toBe(true);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(deskStageIds.length);
});

it.each([
  ['p01t', 'trustworthy', 1],
  ['p01t', 'not-enough', 0.5],
  ['p04m-early', 'not-enough', 1],
  ['p04m-early', 'misleading', 0],
  ['p04m-later', 'misleading', 1],
] as const)('%s, judged %s, earns %f', (id, judgement, earned) => {
  const verdict = markTrust(deskQuestion(deskStage(id)), { judgement, confidence: 0.9 });
  expect(verdict).toMatchObject({ status: 'marked', earned });
});
