import * as v from 'valibot';
import type { Model } from './model.ts';

const chance = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** For models from outside, as in a figure's link; what passes is safe to run. */
export const modelSchema: v.GenericSchema<Model> = v.variant('kind', [
  v.strictObject({ kind: v.literal('independent-cascade'), chance }),
  v.strictObject({
    kind: v.literal('susceptible-infected-recovered'),
    infectChance: chance,
    recoverChance: chance,
    order: v.picklist(['infect-first', 'recover-first']),
  }),
]);
