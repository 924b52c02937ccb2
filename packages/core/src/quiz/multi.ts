import * as v from 'valibot';
import { partsSchema } from './id.ts';
import { countRight, type Option, optionSchema } from './option.ts';
import { type QuestionBase, questionEntries } from './question-base.ts';

/** Choose all that apply; at least one is right. */
export interface MultiQuestion extends QuestionBase {
  readonly kind: 'multi';
  readonly options: readonly Option[];
  /** Options stay as written, because their order means something. */
  readonly keepOrder?: true;
}

export interface MultiResponse {
  readonly picked: readonly string[];
}

export const multiQuestionSchema: v.GenericSchema<MultiQuestion> = v.strictObject({
  ...questionEntries,
  kind: v.literal('multi'),
  options: v.pipe(
    partsSchema(optionSchema, 2, 20),
    v.check((options) => countRight(options) > 0, 'Mark at least one option as right.'),
  ),
  keepOrder: v.exactOptional(v.literal(true)),
});
