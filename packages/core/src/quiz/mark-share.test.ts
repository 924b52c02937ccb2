import { expect, it } from 'vitest';
import { mark } from './mark.ts';
import { share } from './testing/more-questions.ts';

it.each([
  ['share', 0, ['better-safe']],
  ['check', 1, []],
  ['ignore', 0.5, []],
] as const)('to %s is worth %d', (decision, worth, tags) => {
  const verdict = mark({ kind: 'share', question: share, response: { decision } });
  expect(verdict).toMatchObject({ earned: worth, possible: 1, tags });
});

it('waits for one', () => {
  expect(mark({ kind: 'share', question: share, response: { decision: null } })).toMatchObject({
    reason: 'empty',
  });
});
