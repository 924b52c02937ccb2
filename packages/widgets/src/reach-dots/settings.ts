import { networkSettingsSchema } from '@groundswell/core/network';
import { modelSchema } from '@groundswell/core/spread';
import * as v from 'valibot';

const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
const chance = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const words = v.pipe(v.string(), v.maxLength(60));
const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/));

const strip = v.strictObject({
  /** Names the strip's numbers in the outcome: `dini.median`. */
  id: name,
  label: v.optional(v.strictObject({ en: words, id: words })),
  /** Who sends: 1 has the most ties. */
  rank: whole(1, 100_000),
  /** The question whose locked number stands beside the tries; without a lock nothing runs. */
  prediction: v.optional(name),
});

/** Many tries as dots: how each try is made, and how far the axis goes. */
export const reachDotsSchema = v.strictObject({
  network: networkSettingsSchema,
  model: modelSchema,
  strips: v.pipe(v.array(strip), v.minLength(1), v.maxLength(4)),
  tries: whole(1, 200),
  /** Seed of the first try; the others follow by one. */
  seed: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  axis: v.strictObject({ scale: v.picklist(['log', 'linear']), max: whole(10, 1_000_000) }),
  /**
   * What a dot tells: how many people saw the post, or how many people's weight its sender has.
   * @default 'reach'
   */
  measure: v.optional(v.picklist(['reach', 'effective-votes'])),
  /** A slider under the strips for the chance that a reader passes it on. */
  slider: v.optional(
    v.strictObject({
      min: chance,
      max: chance,
      step: chance,
      /** From here on the words say that big hits are chains. */
      chainsFrom: chance,
      /** Posts by random senders among which the ten biggest are looked at. */
      posts: whole(10, 2000),
    }),
  ),
});

export type ReachDotsSettings = v.InferOutput<typeof reachDotsSchema>;

export type Measure = NonNullable<ReachDotsSettings['measure']>;

export function measureOf({ measure = 'reach' }: ReachDotsSettings): Measure {
  return measure;
}

/**
 * The figure as it stands, for its link. Guesses stay with the learner, so nothing waits for one:
 * whoever opens the link just runs it.
 */
export function sharedSettings(
  settings: ReachDotsSettings,
  { seed, chance }: { seed: number; chance: number },
): ReachDotsSettings {
  const { model, strips } = settings;
  return {
    ...settings,
    seed,
    model: 'chance' in model ? { ...model, chance } : model,
    strips: strips.map(({ id, label, rank }) => ({ id, ...(label ? { label } : {}), rank })),
  };
}
