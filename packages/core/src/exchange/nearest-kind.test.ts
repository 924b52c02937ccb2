import { describe, expect, it } from 'vitest';
import { mark } from '../quiz/mark.ts';
import type { Question } from '../quiz/question.ts';
import { estimate, share, trust } from '../quiz/testing/more-questions.ts';
import { judgements } from '../quiz/judgement.ts';
import { shareDecisions } from '../quiz/share-decision.ts';
import { readGift, readMoodleXml, readQti, writeGift, writeMoodleXml, writeQti } from './index.ts';

const through: Readonly<Record<string, (question: Question) => Question | undefined>> = {
  GIFT: (question) => readGift(writeGift([question]).text).questions[0],
  'Moodle XML': (question) => readMoodleXml(writeMoodleXml([question]).text).questions[0],
  QTI: (question) => readQti(writeQti([question]).bytes).questions[0],
};

const earned = (question: Question, response: object) => {
  const verdict = mark({ kind: question.kind, question, response } as Parameters<typeof mark>[0]);
  return verdict.status === 'marked' ? verdict.earned : undefined;
};

describe.each(Object.entries(through))('a post taken to %s', (_, trip) => {
  it('is judged there by a single choice that marks as ours does', () => {
    const back = trip(trust);
    if (back?.kind !== 'single') throw new Error('It came back as another kind.');

    expect(back.prompt.en).toContain(trust.post.text.en);
    for (const [at, judgement] of judgements.entries()) {
      expect(earned(back, { picked: back.options[at]?.id })).toBe(
        earned(trust, { judgement, confidence: judgement === 'not-enough' ? null : 0.8 }),
      );
    }
  });

  it('is shared or not there by one that marks as ours does', () => {
    const back = trip(share);
    if (back?.kind !== 'single') throw new Error('It came back as another kind.');

    for (const [at, decision] of shareDecisions.entries()) {
      expect(earned(back, { picked: back.options[at]?.id })).toBe(earned(share, { decision }));
    }
  });
});

it('an estimate becomes the number that earns the whole point, and the loss is named', () => {
  const { text, problems } = writeMoodleXml([estimate]);
  const back = readMoodleXml(text).questions[0]!;

  expect(back.kind).toBe('number');
  expect(earned(back, { value: estimate.answer })).toBe(1);
  expect(problems[0]).toMatchObject({ severity: 'warning', question: estimate.id });
});
