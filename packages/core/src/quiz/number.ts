import * as v from 'valibot';
import { type QuestionBase, questionEntries, type Remark, remarkEntries } from './question-base.ts';
import { type Text, textSchema } from './text.ts';

/** Type a number; everything from `accept[0]` to `accept[1]` is right, both ends included. */
export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number';
  /** The number shown as the answer; lies inside `accept`. */
  readonly answer: number;
  readonly accept: readonly [low: number, high: number];
  /** Shown behind the field: `%`, `people`. */
  readonly unit?: Text;
  /** Told whoever is right. */
  readonly feedback: Text;
  /** Known ways to miss, the first that fits speaks. */
  readonly offAnswers?: readonly OffAnswer[];
  /** Told whoever misses in no known way. */
  readonly otherwise: Text;
}

/** A way to miss: below a number, above one, or one number by itself (give or take `within`). */
export type OffAnswer = Remark &
  (
    | { readonly below: number }
    | { readonly above: number }
    | {
        readonly exactly: number;
        readonly within?: number;
        /** Share of the point for being this near. @default 0 */
        readonly share?: number;
      }
  );

export interface NumberResponse {
  /** Null while the field is empty or holds no number. */
  readonly value: number | null;
}

const number = v.pipe(v.number(), v.finite());

const offAnswerSchema: v.GenericSchema<OffAnswer> = v.union([
  v.strictObject({ ...remarkEntries, below: number }),
  v.strictObject({ ...remarkEntries, above: number }),
  v.strictObject({
    ...remarkEntries,
    exactly: number,
    within: v.exactOptional(v.pipe(number, v.minValue(0))),
    share: v.exactOptional(v.pipe(number, v.minValue(0), v.maxValue(1))),
  }),
]);

export const numberQuestionSchema: v.GenericSchema<NumberQuestion> = v.pipe(
  v.strictObject({
    ...questionEntries,
    kind: v.literal('number'),
    answer: number,
    accept: v.strictTuple([number, number]),
    unit: v.exactOptional(textSchema),
    feedback: textSchema,
    offAnswers: v.exactOptional(v.pipe(v.array(offAnswerSchema), v.maxLength(12))),
    otherwise: textSchema,
  }),
  v.check(
    ({ answer, accept: [low, high] }) => low <= answer && answer <= high,
    'The answer must lie between the two ends of accept, the lower end first.',
  ),
);
