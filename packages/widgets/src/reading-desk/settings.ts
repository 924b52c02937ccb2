import { canShuffle, deskStageIds } from '@groundswell/core/bank';
import * as v from 'valibot';

const whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20));
const posts = v.array(v.picklist(deskStageIds));

/** Posts to check one after the other, and how much help there is. */
export const readingDeskSchema = v.pipe(
  v.strictObject({
    posts: v.pipe(posts, v.minLength(1), v.maxLength(10)),
    /** Half a check done in advance, a hint at the first move, or no help. */
    help: v.optional(v.picklist(['begun', 'first-move', 'none']), 'none'),
    /** Every reader meets the posts in an order of their own. */
    shuffle: v.optional(v.boolean(), false),
    /** Posts of the desk before: the order goes on from them, so that no run of a kind grows too long. */
    before: v.optional(v.pipe(posts, v.maxLength(10)), []),
    /** The number of its first post, where a desk goes on with posts of the one before. */
    from: v.optional(whole, 1),
    /** How many posts there are in all; its own where it is left out. */
    of: v.optional(whole),
  }),
  v.check(
    ({ posts, shuffle }) => !shuffle || canShuffle(posts),
    'A shuffled desk has as many trustworthy as misleading posts, and one of a pair at most.',
  ),
);

export type ReadingDeskSettings = v.InferOutput<typeof readingDeskSchema>;
