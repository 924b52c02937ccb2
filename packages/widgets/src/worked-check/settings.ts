import { workedCheck } from '@groundswell/core/bank';
import * as v from 'valibot';

/** The post whose check is shown; so far there is one. */
export const workedCheckSchema = v.strictObject({
  post: v.optional(v.picklist([workedCheck.post]), workedCheck.post),
});

export type WorkedCheckSettings = v.InferOutput<typeof workedCheckSchema>;
