import * as v from 'valibot';
import { personIds } from '../people/index.ts';

const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(160));

/** One post and the people who send it, with the followers each starts from. */
export const sendersSchema = v.strictObject({
  post: v.strictObject({ en: words, id: words }),
  senders: v.pipe(
    v.array(
      v.strictObject({
        person: v.picklist(personIds),
        followers: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(400)),
      }),
    ),
    v.minLength(1),
    v.maxLength(4),
  ),
});

export type SendersSettings = v.InferOutput<typeof sendersSchema>;
