import { networkSettingsSchema } from '@groundswell/core/network';
import { modelSchema } from '@groundswell/core/spread';
import * as v from 'valibot';

/** The biggest of many posts, each by a random sender of one network. */
export const cascadeTreeSchema = v.strictObject({
  network: networkSettingsSchema,
  model: modelSchema,
  posts: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(5000)),
  /** Seed of the first post; the others follow by one. */
  seed: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

export type CascadeTreeSettings = v.InferOutput<typeof cascadeTreeSchema>;
