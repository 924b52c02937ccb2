import { expect, it } from 'vitest';
import { mark } from './mark.ts';
import { trust } from './testing/more-questions.ts';

const answer = (
  judgement: 'trustworthy' | 'misleading' | 'not-enough' | null,
  confidence: number | null = 0.8,
  change = {},
) =>
  mark({ kind: 'trust', question: { ...trust, ...change }, response: { judgement, confidence } });

it('gives the point to right trust and right doubt alike', () => {
  expect(answer('misleading')).toMatchObject({ earned: 1, tags: [] });
  expect(answer('trustworthy')).toMatchObject({ earned: 0, tags: ['insider-is-proof'] });
  const reliable = { post: { ...trust.post, truth: 'trustworthy', technique: 'none' } };
  expect(answer('trustworthy', 0.6, reliable)).toMatchObject({ earned: 1 });
});

it('gives half for asking for more where there is more, and all where there is not', () => {
  expect(answer('not-enough', null)).toMatchObject({
    earned: 0.5,
    feedback: [{ state: 'missed' }],
  });
  expect(answer('not-enough', null, { settledAs: 'unsettled' })).toMatchObject({ earned: 1 });
  expect(answer('misleading', 0.9, { settledAs: 'unsettled' })).toMatchObject({ earned: 0 });
});

it('waits for the judgement, then for the confidence', () => {
  expect(answer(null)).toMatchObject({ reason: 'empty' });
  expect(answer('misleading', null)).toMatchObject({ reason: 'no-sureness' });
  expect(answer('misleading', null, { askConfidence: false })).toMatchObject({ earned: 1 });
});
