import * as v from 'valibot';
import { idSchema, partsSchema } from './id.ts';
import { type QuestionBase, questionEntries } from './question-base.ts';
import { type Label, type Text, textSchema } from './text.ts';

/**
 * Say what will happen, and how sure you are, before a figure runs. Once locked it never changes and is never scored
 * right or wrong; with the outcome it feeds the learner's calibration.
 */
export interface PredictionQuestion extends QuestionBase {
  readonly kind: 'prediction';
  readonly scale: PredictionScale;
  /** False where sureness would be in the way, as with two guesses on one screen. */
  readonly askSureness?: false;
  /** Predictions that point to a misconception. */
  readonly signs?: readonly PredictionSign[];
  /** What is true, where no figure finds it out but the answer to another question shows it. */
  readonly settled?: SettledPrediction;
}

export interface SettledPrediction {
  /** Id of the question; its first answer settles the prediction. */
  readonly by: string;
  /** The number, or the id of the option that came true. */
  readonly outcome: number | string;
}

export type PredictionScale = NumberScale | ChoiceScale;

export interface NumberScale {
  /** A log scale has equal steps for equal factors; its `min` is above 0. */
  readonly type: 'linear' | 'log';
  readonly min: number;
  readonly max: number;
  /** Smallest difference that can be predicted. @default 1 */
  readonly step?: number;
  readonly unit?: Text;
  /** The outcome counts as foreseen within this factor (log) or this distance (linear). */
  readonly near: number;
}

export interface ChoiceScale {
  readonly type: 'choice';
  readonly options: readonly PredictionChoice[];
  /** A post in a browser, on which every option is a place to press. */
  readonly page?: PredictionPage;
}

/** As much of a page as stands there before anybody looks any further. */
export interface PredictionPage {
  readonly handle: string;
  readonly text: Text;
}

export interface PredictionChoice extends Label {
  readonly tag?: string;
  /** Where it lies on the page; each option has another, and none without a page. */
  readonly spot?: PageSpot;
}

export type PageSpot = (typeof pageSpots)[number];

const pageSpots = ['words', 'comments', 'about', 'new-tab'] as const;

export type PredictionSign = { readonly tag: string } & (
  | { readonly above: number }
  | { readonly below: number }
);

export interface PredictionResponse {
  /** The number or the option id; null until there is one. */
  readonly predicted: number | string | null;
  /** How sure the learner is to be near, .5 to .99; null while unsaid or not asked. */
  readonly sureness: number | null;
}

const number = v.pipe(v.number(), v.finite());

const numberScaleSchema: v.GenericSchema<NumberScale> = v.pipe(
  v.strictObject({
    type: v.picklist(['linear', 'log']),
    min: number,
    max: number,
    step: v.exactOptional(v.pipe(number, v.gtValue(0))),
    unit: v.exactOptional(textSchema),
    near: v.pipe(number, v.minValue(0)),
  }),
  v.check(({ min, max }) => min < max, 'The scale must rise from min to max.'),
  v.check(({ type, min }) => type === 'linear' || min > 0, 'A log scale starts above 0.'),
  v.check(
    ({ type, near }) => type === 'linear' || near >= 1,
    'On a log scale near is a factor, 1 or more.',
  ),
);

const choiceSchema: v.GenericSchema<PredictionChoice> = v.strictObject({
  id: idSchema,
  text: textSchema,
  tag: v.exactOptional(idSchema),
  spot: v.exactOptional(v.picklist(pageSpots)),
});

const choiceScaleSchema: v.GenericSchema<ChoiceScale> = v.pipe(
  v.strictObject({
    type: v.literal('choice'),
    options: partsSchema(choiceSchema, 2, 8),
    page: v.exactOptional(
      v.strictObject({
        handle: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
        text: textSchema,
      }),
    ),
  }),
  v.check(
    ({ options, page }) => eachHasASpot(options, page !== undefined),
    'On a page every option has a spot of its own; without one none has.',
  ),
);

export const predictionQuestionSchema: v.GenericSchema<PredictionQuestion> = v.strictObject({
  ...questionEntries,
  kind: v.literal('prediction'),
  scale: v.union([numberScaleSchema, choiceScaleSchema]),
  askSureness: v.exactOptional(v.literal(false)),
  signs: v.exactOptional(
    v.array(
      v.union([
        v.strictObject({ tag: idSchema, above: number }),
        v.strictObject({ tag: idSchema, below: number }),
      ]),
    ),
  ),
  settled: v.exactOptional(v.strictObject({ by: idSchema, outcome: v.union([number, idSchema]) })),
});

function eachHasASpot(options: readonly PredictionChoice[], onPage: boolean): boolean {
  const spots = options.flatMap(({ spot }) => spot ?? []);
  return new Set(spots).size === (onPage ? options.length : 0) && (onPage || spots.length === 0);
}
