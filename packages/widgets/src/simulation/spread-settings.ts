import { modelSchema } from '@groundswell/core/spread';
import * as v from 'valibot';
import { whoSchema } from './who.ts';

const MOST_STEPS = 1_000;

/** One run of a spread, as a figure's link carries it. */
export const spreadSettingsSchema = v.strictObject({
  model: modelSchema,
  sources: v.pipe(v.array(whoSchema), v.minLength(1), v.maxLength(50)),
  seed: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 1),
  /** Takes the first seed from `seed` up where nobody passes it on, instead of `seed` itself. */
  seedRule: v.optional(v.picklist(['nobody-shares'])),
  maxSteps: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_STEPS)),
    MOST_STEPS,
  ),
  /** `feeds` also shows whose feed showed it, without their passing it on. */
  shows: v.optional(v.picklist(['feeds', 'sharers']), 'feeds'),
});

export type SpreadSettings = v.InferOutput<typeof spreadSettingsSchema>;
