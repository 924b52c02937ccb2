import { networkSettingsSchema } from '@groundswell/core/network';
import * as v from 'valibot';

const questionId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,79}$/));

/** A town where some wear a badge: by chance, or the best connected. */
export const majorityTownSchema = v.strictObject({
  network: networkSettingsSchema,
  /** Share of people who wear the badge. */
  holders: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Of the placing by chance. */
  seed: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Questions whose locked percentages stand beside the two counts; without both locks nothing is shown. */
  predictions: v.optional(v.strictObject({ random: questionId, hubs: questionId })),
});

export type MajorityTownSettings = v.InferInput<typeof majorityTownSchema>;
