import { clozeQuestionSchema } from './cloze.ts';
import { curveQuestionSchema } from './curve.ts';
import { estimateQuestionSchema } from './estimate.ts';
import { explainQuestionSchema } from './explain.ts';
import { highlightQuestionSchema } from './highlight.ts';
import { hotspotQuestionSchema } from './hotspot.ts';
import { matchQuestionSchema } from './match.ts';
import { multiQuestionSchema } from './multi.ts';
import { networkGoalQuestionSchema } from './network-goal.ts';
import { numberQuestionSchema } from './number.ts';
import { openQuestionSchema } from './open.ts';
import { orderQuestionSchema } from './order.ts';
import { predictionQuestionSchema } from './prediction.ts';
import type { Kind, Question } from './question.ts';
import { isKind } from './response-schema.ts';
import { shareQuestionSchema } from './share.ts';
import { shortQuestionSchema } from './short.ts';
import { singleQuestionSchema } from './single.ts';
import { sortQuestionSchema } from './sort.ts';
import { trueFalseQuestionSchema } from './true-false.ts';
import { trustQuestionSchema } from './trust.ts';
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

/** Any question. Its kind chooses the schema, so that a complaint is about that kind alone. */
export const questionSchema: v.GenericSchema<Question> = v.lazy((input) => {
  const kind = kindOf(input);
  return kind === undefined ? kindSchema : questionSchemas[kind];
}) as v.GenericSchema<Question>;

function kindOf(input: unknown): Kind | undefined {
  if (typeof input !== 'object' || input === null || !('kind' in input)) return undefined;
  return isKind(input.kind) ? input.kind : undefined;
}

const kindSchema = v.looseObject({
  kind: v.picklist(Object.keys(questionSchemas), 'No question kind goes by this name.'),
});
