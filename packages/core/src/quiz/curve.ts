import * as v from 'valibot';
import { type CurvePoint, pointsSchema } from './curve-points.ts';
import { type QuestionBase, questionEntries, type Remark, remarkSchema } from './question-base.ts';
import { type Text, textSchema } from './text.ts';

/** Draw how one quantity goes with another; the true curve draws over it. */
export interface CurveQuestion extends QuestionBase {
  readonly kind: 'curve';
  readonly x: CurveAxis;
  readonly y: CurveAxis;
  /** Straight lines from point to point, from `x.min` to `x.max`. */
  readonly truth: readonly CurvePoint[];
  /** Mean distance up to which it earns full marks, in shares of the y axis. */
  readonly near: number;
  /** Mean distance from which on it earns none. */
  readonly far: number;
  readonly feedback: Text;
  /** Told whoever draws, on the whole, too high or too low. */
  readonly high: Remark;
  readonly low: Remark;
}

export interface CurveAxis {
  readonly label: Text;
  readonly min: number;
  readonly max: number;
}

export interface CurveResponse {
  /** In rising x. */
  readonly points: readonly CurvePoint[];
}

const number = v.pipe(v.number(), v.finite());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const axisSchema: v.GenericSchema<CurveAxis> = v.pipe(
  v.strictObject({ label: textSchema, min: number, max: number }),
  v.check(({ min, max }) => min < max, 'The axis must rise from min to max.'),
);

export const curveQuestionSchema: v.GenericSchema<CurveQuestion> = v.pipe(
  v.strictObject({
    ...questionEntries,
    kind: v.literal('curve'),
    x: axisSchema,
    y: axisSchema,
    truth: pointsSchema,
    near: share,
    far: share,
    feedback: textSchema,
    high: remarkSchema,
    low: remarkSchema,
  }),
  v.check(({ near, far }) => near < far, 'Far must lie beyond near.'),
  v.check(
    ({ x, truth }) => truth[0]?.[0] === x.min && truth.at(-1)?.[0] === x.max,
    'The true curve must run from one end of the x axis to the other.',
  ),
);
