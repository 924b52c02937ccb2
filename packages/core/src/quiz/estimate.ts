import * as v from 'valibot';
import { type QuestionBase, questionEntries, type Remark, remarkSchema } from './question-base.ts';
import { type Text, textSchema } from './text.ts';

/** Estimate a quantity; the nearer, the more it earns. */
export interface EstimateQuestion extends QuestionBase {
  readonly kind: 'estimate';
  readonly answer: number;
  /** `linear` measures the distance to the answer, `log` the factor between the two. */
  readonly scale: 'linear' | 'log';
  /** Full marks up to this distance or factor. */
  readonly near: number;
  /** No marks from this distance or factor on. */
  readonly far: number;
  readonly unit?: Text;
  readonly feedback: Text;
  readonly low: Remark;
  readonly high: Remark;
}

export interface EstimateResponse {
  readonly value: number | null;
}

const number = v.pipe(v.number(), v.finite());

export const estimateQuestionSchema: v.GenericSchema<EstimateQuestion> = v.pipe(
  v.strictObject({
    ...questionEntries,
    kind: v.literal('estimate'),
    answer: number,
    scale: v.picklist(['linear', 'log']),
    near: v.pipe(number, v.minValue(0)),
    far: v.pipe(number, v.gtValue(0)),
    unit: v.exactOptional(textSchema),
    feedback: textSchema,
    low: remarkSchema,
    high: remarkSchema,
  }),
  v.check(({ near, far }) => near < far, 'Far must lie beyond near.'),
  v.check(
    ({ scale, answer, near }) => scale === 'linear' || (answer > 0 && near >= 1),
    'On a log scale the answer is above 0, and near and far are factors of 1 or more.',
  ),
);
