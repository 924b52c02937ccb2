import * as v from 'valibot';
import { type Post, postSchema } from './post.ts';
import { type QuestionBase, questionEntries, type Remark, remarkEntries } from './question-base.ts';
import { type ShareDecision, shareDecisions } from './share-decision.ts';

/** Decide what to do with a post: share it, check it first, or leave it. */
export interface ShareQuestion extends QuestionBase {
  readonly kind: 'share';
  readonly post: Post;
  readonly outcomes: Readonly<Record<ShareDecision, ShareOutcome>>;
}

/** What a decision leads to, and its share of the point, from 0 to 1. */
export interface ShareOutcome extends Remark {
  readonly worth: number;
}

export interface ShareResponse {
  readonly decision: ShareDecision | null;
}

const outcomeSchema: v.GenericSchema<ShareOutcome> = v.strictObject({
  ...remarkEntries,
  worth: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

export const shareQuestionSchema: v.GenericSchema<ShareQuestion> = v.pipe(
  v.strictObject({
    ...questionEntries,
    kind: v.literal('share'),
    post: postSchema,
    outcomes: v.strictObject({
      share: outcomeSchema,
      check: outcomeSchema,
      ignore: outcomeSchema,
    }),
  }),
  v.check(
    ({ outcomes }) => shareDecisions.some((decision) => outcomes[decision].worth === 1),
    'One decision at least is worth the whole point.',
  ),
);
