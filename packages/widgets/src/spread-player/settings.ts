import { networkSettingsSchema } from '@groundswell/core/network';
import * as v from 'valibot';
import { labelsSchema, textSchema } from '../network-figure/index.ts';
import { spreadSettingsSchema } from '../simulation/index.ts';
import { lookStates } from '../state-mark/index.ts';

const stateNames = v.partial(
  v.strictObject(
    Object.fromEntries(lookStates.map((state) => [state, textSchema])) as Record<
      (typeof lookStates)[number],
      typeof textSchema
    >,
  ),
);

/** A network and one spread through it, with what the figure calls things. */
export const spreadPlayerSchema = v.strictObject({
  network: networkSettingsSchema,
  spread: spreadSettingsSchema,
  labels: v.optional(labelsSchema, []),
  /** Words for the states where the figure's own say it better than the usual ones. */
  states: v.optional(stateNames, {}),
  /** The step that is shown first. */
  step: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)), 0),
});

export type SpreadPlayerSettings = v.InferInput<typeof spreadPlayerSchema>;
