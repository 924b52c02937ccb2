import { expect, it } from 'vitest';
import { mark } from './mark.ts';
import { trueFalse } from './testing/more-questions.ts';

const answer = (value: boolean | null) =>
  mark({ kind: 'true-false', question: trueFalse, response: { value } });

it('gives the point for the right one and names the idea behind the wrong one', () => {
  expect(answer(false)).toMatchObject({ earned: 1, tags: [] });
  expect(answer(true)).toMatchObject({ earned: 0, tags: ['half-of-feed-is-false'] });
  expect(answer(null)).toMatchObject({ status: 'unready', reason: 'empty' });
});
