import { judgements } from '@groundswell/core/quiz';
import * as v from 'valibot';

/** Judged posts to look at; left out where the figure hears them from reading desks. */
export const radarSchema = v.strictObject({
  judged: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          truth: v.picklist(['trustworthy', 'misleading']),
          judgement: v.picklist(judgements),
          confidence: v.nullable(v.pipe(v.number(), v.minValue(0.5), v.maxValue(1))),
        }),
      ),
      v.maxLength(60),
    ),
    [],
  ),
});

export type RadarSettings = v.InferOutput<typeof radarSchema>;
