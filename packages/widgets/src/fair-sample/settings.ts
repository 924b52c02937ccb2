import { networkSettingsSchema } from '@groundswell/core/network';
import * as v from 'valibot';
import { personIds } from '../people/index.ts';

const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));

/** A town, who wears the badge in it, whose feeds are shown, and how many people are asked by chance. */
export const fairSampleSchema = v.strictObject({
  network: networkSettingsSchema,
  /** Share of the town that wears the badge. */
  holders: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Who wears it: the best connected, or people drawn with `seed`. */
  placing: v.picklist(['best-connected', 'random']),
  /** Whose feed is shown; rank 1 has the most ties. */
  watchers: v.pipe(
    v.array(v.strictObject({ person: v.picklist(personIds), rank: whole(1, 100_000) })),
    v.minLength(1),
    v.maxLength(4),
  ),
  sampleSize: whole(5, 200),
  /** Of the placing and of the draws. */
  seed: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The question whose locked percentage stands beside the result; without a lock nobody is asked. */
  prediction: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,79}$/))),
});

export type FairSampleSettings = v.InferOutput<typeof fairSampleSchema>;
