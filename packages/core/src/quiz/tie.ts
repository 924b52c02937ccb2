import * as v from 'valibot';
import { idSchema } from './id.ts';

/** Two people's ids, in either order. */
export type Tie = readonly [string, string];

export const tiesSchema: v.GenericSchema<readonly Tie[]> = v.pipe(
  v.array(v.strictTuple([idSchema, idSchema])),
  v.maxLength(400),
);
