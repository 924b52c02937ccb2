import { deskStageIds } from '@groundswell/core/bank';
import * as v from 'valibot';

const question = v.optional(v.string());

/** The posts whose points are compared, and the guesses that were made about three ways to play. */
export const deskResultSchema = v.strictObject({
  posts: v.pipe(v.array(v.picklist(deskStageIds)), v.minLength(1), v.maxLength(10)),
  /** Ids of the questions that asked for each way's points. */
  predictions: v.optional(
    v.strictObject({ doubt: question, trust: question, check: question }),
    {},
  ),
});

export type DeskResultSettings = v.InferOutput<typeof deskResultSchema>;
