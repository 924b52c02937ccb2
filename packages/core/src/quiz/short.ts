import * as v from 'valibot';
import { type QuestionBase, questionEntries } from './question-base.ts';
import { type Written, writtenEntries } from './written.ts';

/** Type a word or a few. */
export interface ShortQuestion extends QuestionBase, Written {
  readonly kind: 'short';
}

export interface ShortResponse {
  readonly words: string;
}

export const shortQuestionSchema: v.GenericSchema<ShortQuestion> = v.strictObject({
  ...questionEntries,
  ...writtenEntries,
  kind: v.literal('short'),
});
