import * as v from 'valibot';
import { idSchema } from './id.ts';
import { type Text, textSchema } from './text.ts';

/** What every question has, whatever its kind. */
export interface QuestionBase {
  readonly id: string;
  readonly prompt: Text;
  /** Steps towards the answer, the gentlest first; shown one at a time. */
  readonly hints?: readonly Text[];
  /** Where the answer comes from: a study, or how the figure was computed. */
  readonly source?: Text;
}

/** What learners are told about one part of their answer, and the idea a wrong one may point to. */
export interface Remark {
  readonly feedback: Text;
  /** The misconception behind it, such as `viral-is-chain`; counted on the teacher's page. */
  readonly tag?: string;
}

type Optional<T> = v.ExactOptionalSchema<v.GenericSchema<T>, undefined>;

export const questionEntries: {
  readonly id: v.GenericSchema<string>;
  readonly prompt: v.GenericSchema<Text>;
  readonly hints: Optional<readonly Text[]>;
  readonly source: Optional<Text>;
} = {
  id: idSchema,
  prompt: textSchema,
  hints: v.exactOptional(v.pipe(v.array(textSchema), v.maxLength(8))),
  source: v.exactOptional(textSchema),
};

export const remarkEntries: {
  readonly feedback: v.GenericSchema<Text>;
  readonly tag: Optional<string>;
} = {
  feedback: textSchema,
  tag: v.exactOptional(idSchema),
};

export const remarkSchema: v.GenericSchema<Remark> = v.strictObject(remarkEntries);
