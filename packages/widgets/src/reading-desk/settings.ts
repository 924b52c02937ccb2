import { deskStageIds } from '@groundswell/core/bank';
import * as v from 'valibot';

const whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20));

/** Posts to check one after the other, and how much help there is. */
export const readingDeskSchema = v.strictObject({
  posts: v.pipe(v.array(v.picklist(deskStageIds)), v.minLength(1), v.maxLength(10)),
  /** Half a check done in advance, a hint at the first move, or no help. */
  help: v.optional(v.picklist(['begun', 'first-move', 'none']), 'none'),
  /** The number of its first post, where a desk goes on with posts of the one before. */
  from: v.optional(whole, 1),
  /** How many posts there are in all; its own where it is left out. */
  of: v.optional(whole),
});

export type ReadingDeskSettings = v.InferOutput<typeof readingDeskSchema>;
