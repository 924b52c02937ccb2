import { clozeQuestionSchema, clozeResponseSchema } from './cloze.ts';
import { curveQuestionSchema, curveResponseSchema } from './curve.ts';
import { estimateQuestionSchema, estimateResponseSchema } from './estimate.ts';
import { explainQuestionSchema, explainResponseSchema } from './explain.ts';
import { highlightQuestionSchema, highlightResponseSchema } from './highlight.ts';
import { hotspotQuestionSchema, hotspotResponseSchema } from './hotspot.ts';
import { matchQuestionSchema, matchResponseSchema } from './match.ts';
import { multiQuestionSchema, multiResponseSchema } from './multi.ts';
import { networkGoalQuestionSchema, networkGoalResponseSchema } from './network-goal.ts';
import { numberQuestionSchema, numberResponseSchema } from './number.ts';
import { openQuestionSchema, openResponseSchema } from './open.ts';
import { orderQuestionSchema, orderResponseSchema } from './order.ts';
import { predictionQuestionSchema, predictionResponseSchema } from './prediction.ts';
import type { Kind, Question, Response } from './question.ts';
import { shareQuestionSchema, shareResponseSchema } from './share.ts';
import { shortQuestionSchema, shortResponseSchema } from './short.ts';
import { singleQuestionSchema, singleResponseSchema } from './single.ts';
import { sortQuestionSchema, sortResponseSchema } from './sort.ts';
import { trueFalseQuestionSchema, trueFalseResponseSchema } from './true-false.ts';
import { trustQuestionSchema, trustResponseSchema } from './trust.ts';
import * as v from 'valibot';

export const questionSchemas: { readonly [K in Kind]: v.GenericSchema<Question<K>> } = {
  single: singleQuestionSchema,
  multi: multiQuestionSchema,
  number: numberQuestionSchema,
  order: orderQuestionSchema,
  sort: sortQuestionSchema,
  match: matchQuestionSchema,
  explain: explainQuestionSchema,
  prediction: predictionQuestionSchema,
  'true-false': trueFalseQuestionSchema,
  short: shortQuestionSchema,
  estimate: estimateQuestionSchema,
  cloze: clozeQuestionSchema,
  highlight: highlightQuestionSchema,
  hotspot: hotspotQuestionSchema,
  curve: curveQuestionSchema,
  open: openQuestionSchema,
  trust: trustQuestionSchema,
  share: shareQuestionSchema,
  'network-goal': networkGoalQuestionSchema,
};

export const responseSchemas: { readonly [K in Kind]: v.GenericSchema<Response<K>> } = {
  single: singleResponseSchema,
  multi: multiResponseSchema,
  number: numberResponseSchema,
  order: orderResponseSchema,
  sort: sortResponseSchema,
  match: matchResponseSchema,
  explain: explainResponseSchema,
  prediction: predictionResponseSchema,
  'true-false': trueFalseResponseSchema,
  short: shortResponseSchema,
  estimate: estimateResponseSchema,
  cloze: clozeResponseSchema,
  highlight: highlightResponseSchema,
  hotspot: hotspotResponseSchema,
  curve: curveResponseSchema,
  open: openResponseSchema,
  trust: trustResponseSchema,
  share: shareResponseSchema,
  'network-goal': networkGoalResponseSchema,
};

/** Any question. Its kind chooses the schema, so that a complaint is about that kind alone. */
export const questionSchema: v.GenericSchema<Question> = v.lazy((input) => {
  const kind = kindOf(input);
  return kind === undefined ? kindSchema : questionSchemas[kind];
}) as v.GenericSchema<Question>;

function kindOf(input: unknown): Kind | undefined {
  if (typeof input !== 'object' || input === null || !('kind' in input)) return undefined;
  return isKind(input.kind) ? input.kind : undefined;
}

export function isKind(word: unknown): word is Kind {
  // Asks the responses' schemas: a reader of results needs those anyway, and not the questions'.
  return typeof word === 'string' && Object.hasOwn(responseSchemas, word);
}

const kindSchema = v.looseObject({
  kind: v.picklist(Object.keys(questionSchemas), 'No question kind goes by this name.'),
});
