import * as v from 'valibot';
import { pointsSchema } from './curve-points.ts';
import { idSchema } from './id.ts';
import { judgements } from './judgement.ts';
import type { Kind, Response } from './question.ts';
import { selfMarks } from './self-mark.ts';
import { shareDecisions } from './share-decision.ts';
import { tiesSchema } from './tie.ts';

const number = v.pipe(v.number(), v.finite());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/**
 * What an answer may hold, for every kind in one place: a journal holds answers of all kinds and must not fetch all
 * questions' schemas to be read.
 */
export const responseSchemas: { readonly [K in Kind]: v.GenericSchema<Response<K>> } = {
  single: v.strictObject({
    picked: v.nullable(idSchema),
  }),
  multi: v.strictObject({
    picked: v.pipe(v.array(idSchema), v.maxLength(20)),
  }),
  number: v.strictObject({
    value: v.nullable(number),
  }),
  order: v.strictObject({
    order: v.pipe(v.array(idSchema), v.maxLength(12)),
  }),
  sort: v.strictObject({
    placed: v.record(idSchema, idSchema),
  }),
  match: v.strictObject({
    matched: v.record(idSchema, idSchema),
  }),
  explain: v.strictObject({
    words: v.pipe(v.string(), v.maxLength(4000)),
    selfMark: v.nullable(v.picklist(selfMarks)),
  }),
  prediction: v.strictObject({
    predicted: v.nullable(v.union([number, idSchema])),
    sureness: v.nullable(v.pipe(v.number(), v.minValue(0.5), v.maxValue(0.99))),
  }),
  'true-false': v.strictObject({
    value: v.nullable(v.boolean()),
  }),
  short: v.strictObject({
    words: v.pipe(v.string(), v.maxLength(400)),
  }),
  estimate: v.strictObject({
    value: v.nullable(number),
  }),
  cloze: v.strictObject({
    filled: v.record(idSchema, v.pipe(v.string(), v.maxLength(400))),
  }),
  highlight: v.strictObject({
    marked: v.pipe(v.array(idSchema), v.maxLength(120)),
  }),
  hotspot: v.strictObject({
    point: v.nullable(v.strictTuple([share, share])),
    region: v.nullable(idSchema),
  }),
  curve: v.strictObject({
    points: pointsSchema,
  }),
  open: v.strictObject({
    words: v.pipe(v.string(), v.maxLength(20_000)),
    ticked: v.nullable(v.pipe(v.array(idSchema), v.maxLength(12))),
  }),
  trust: v.strictObject({
    judgement: v.nullable(v.picklist(judgements)),
    confidence: v.nullable(v.pipe(v.number(), v.minValue(0.5), v.maxValue(1))),
  }),
  share: v.strictObject({
    decision: v.nullable(v.picklist(shareDecisions)),
  }),
  'network-goal': v.strictObject({
    ties: tiesSchema,
  }),
};

export function isKind(word: unknown): word is Kind {
  return typeof word === 'string' && Object.hasOwn(responseSchemas, word);
}
