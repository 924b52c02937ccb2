import * as v from 'valibot';
import { type QuestionBase, questionEntries, type Remark, remarkSchema } from './question-base.ts';
import type { Text } from './text.ts';

/** Say whether the prompt is true. */
export interface TrueFalseQuestion extends QuestionBase {
  readonly kind: 'true-false';
  readonly answer: boolean;
  /** Told whoever says true, and whoever says false. */
  readonly whenTrue: Remark;
  readonly whenFalse: Remark;
}

export interface TrueFalseResponse {
  readonly value: boolean | null;
}

/** What each of the two answers is called. */
export const truthWords: Readonly<Record<'true' | 'false', Text>> = {
  true: { en: 'True', id: 'Benar' },
  false: { en: 'False', id: 'Salah' },
};

export const trueFalseQuestionSchema: v.GenericSchema<TrueFalseQuestion> = v.strictObject({
  ...questionEntries,
  kind: v.literal('true-false'),
  answer: v.boolean(),
  whenTrue: remarkSchema,
  whenFalse: remarkSchema,
});
