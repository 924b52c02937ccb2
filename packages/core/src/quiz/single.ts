import * as v from 'valibot';
import { partsSchema } from './id.ts';
import { countRight, type Option, optionSchema } from './option.ts';
import { type QuestionBase, questionEntries } from './question-base.ts';

/** Choose one option; exactly one is right. */
export interface SingleQuestion extends QuestionBase {
  readonly kind: 'single';
  readonly options: readonly Option[];
  /** Options stay as written, because their order means something: a scale, numbers, "all of these". */
  readonly keepOrder?: true;
}

export interface SingleResponse {
  /** Option id, or null while nothing is chosen. */
  readonly picked: string | null;
}

export const singleQuestionSchema: v.GenericSchema<SingleQuestion> = v.strictObject({
  ...questionEntries,
  kind: v.literal('single'),
  options: v.pipe(
    partsSchema(optionSchema, 2, 20),
    v.check((options) => countRight(options) === 1, 'Mark exactly one option as right.'),
  ),
  keepOrder: v.exactOptional(v.literal(true)),
});
