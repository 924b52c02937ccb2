import * as v from 'valibot';
import { idSchema, partsSchema } from './id.ts';
import { type QuestionBase, questionEntries, type Remark, remarkEntries } from './question-base.ts';
import { type Text, textSchema } from './text.ts';

/** Write a longer answer, then tick on a rubric what is in it. */
export interface OpenQuestion extends QuestionBase {
  readonly kind: 'open';
  readonly model: Text;
  readonly rubric: readonly RubricPoint[];
}

export interface RubricPoint extends Remark {
  readonly id: string;
  readonly text: Text;
  /** @default 1 */
  readonly worth?: number;
}

export interface OpenResponse {
  readonly words: string;
  /** Ids of the rubric points that are there; null until the learner has compared. */
  readonly ticked: readonly string[] | null;
}

export const openQuestionSchema: v.GenericSchema<OpenQuestion> = v.strictObject({
  ...questionEntries,
  kind: v.literal('open'),
  model: textSchema,
  rubric: partsSchema(
    v.strictObject({
      ...remarkEntries,
      id: idSchema,
      text: textSchema,
      worth: v.exactOptional(v.pipe(v.number(), v.finite(), v.gtValue(0))),
    }),
    1,
    12,
  ),
});
