import * as v from 'valibot';
import type { Judgement } from './judgement.ts';
import { type Post, postSchema } from './post.ts';
import { type QuestionBase, questionEntries, type Remark, remarkSchema } from './question-base.ts';

/** Judge a post: trustworthy, misleading, or not enough evidence yet; with confidence. */
export interface TrustQuestion extends QuestionBase {
  readonly kind: 'trust';
  readonly post: Post;
  /** `unsettled` where a careful reader cannot know yet. @default the post's own truth */
  readonly settledAs?: 'unsettled';
  readonly remarks: Readonly<Record<Judgement, Remark>>;
  /** False where confidence is not asked. */
  readonly askConfidence?: false;
}

export interface TrustResponse {
  readonly judgement: Judgement | null;
  /** How likely the judgement is to be right, .5 to 1; null where it is not asked, or for `not-enough`. */
  readonly confidence: number | null;
}

export const trustQuestionSchema: v.GenericSchema<TrustQuestion> = v.strictObject({
  ...questionEntries,
  kind: v.literal('trust'),
  post: postSchema,
  settledAs: v.exactOptional(v.literal('unsettled')),
  remarks: v.strictObject({
    trustworthy: remarkSchema,
    misleading: remarkSchema,
    'not-enough': remarkSchema,
  }),
  askConfidence: v.exactOptional(v.literal(false)),
});
