import * as v from 'valibot';
import { type QuestionBase, questionEntries } from './question-base.ts';
import type { SelfMark } from './self-mark.ts';
import { type Text, textSchema } from './text.ts';

/** Write it in your own words, then hold it against a model answer and mark it yourself. */
export interface ExplainQuestion extends QuestionBase {
  readonly kind: 'explain';
  /** Shown once the learner has written. */
  readonly model: Text;
}

export interface ExplainResponse {
  readonly words: string;
  /** Null until the learner has compared. */
  readonly selfMark: SelfMark | null;
}

export const explainQuestionSchema: v.GenericSchema<ExplainQuestion> = v.strictObject({
  ...questionEntries,
  kind: v.literal('explain'),
  model: textSchema,
});
