import { expect, it } from 'vitest';
import { outcomeOf } from '../reading-desk/index.ts';
import { judgedPosts } from './judged-posts.ts';

it('takes the verdict that could be known, and leaves out the early one', () => {
  const moves = { searches: [], opened: [], judgement: 'not-enough', confidence: null } as const;
  const heard = outcomeOf([
    { stage: 'p03t-early', ...moves },
    { stage: 'p03t-later', ...moves, judgement: 'trustworthy', confidence: 0.9 },
  ]);
  expect(judgedPosts(heard)).toEqual([
    { truth: 'trustworthy', judgement: 'trustworthy', confidence: 0.9 },
  ]);
});
