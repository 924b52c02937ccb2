import * as v from 'valibot';
import { idSchema } from './id.ts';
import type { Kind } from './question.ts';
import { isKind, responseSchemas } from './response-schema.ts';
import { type Result, resultVersion } from './result.ts';
import type { StoredVerdict } from './verdict.ts';

const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const points = v.pipe(v.number(), v.finite(), v.minValue(0));
const tags = v.pipe(v.array(idSchema), v.maxLength(40));

const verdictSchema: v.GenericSchema<StoredVerdict> = v.variant('status', [
  v.pipe(
    v.strictObject({ status: v.literal('marked'), earned: points, possible: points, tags }),
    v.check(({ earned, possible }) => earned <= possible, 'Earned is more than possible.'),
  ),
  v.strictObject({ status: v.literal('locked'), tags }),
]);

/** A stored result. The kind chooses how strictly its response is read. */
export const resultSchema: v.GenericSchema<Result> = v.lazy((input) => {
  const kind =
    typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
  return isKind(kind) ? resultSchemas[kind] : unknownKindSchema;
}) as v.GenericSchema<Result>;

const resultSchemas = Object.fromEntries(
  Object.keys(responseSchemas)
    .filter(isKind)
    .map((kind) => [kind, resultSchemaOf(kind)]),
) as Record<Kind, ReturnType<typeof resultSchemaOf>>;

const unknownKindSchema = v.looseObject({
  kind: v.custom(isKind, 'No question kind goes by this name.'),
});

function resultSchemaOf(kind: Kind) {
  return v.pipe(
    v.strictObject({
      version: v.literal(resultVersion, 'This result was stored by another version.'),
      questionId: idSchema,
      kind: v.literal(kind),
      response: responseSchemas[kind],
      verdict: verdictSchema,
      attempt: v.pipe(v.number(), v.integer(), v.minValue(1)),
      hintsUsed: v.pipe(v.number(), v.integer(), v.minValue(0)),
      certainty: v.exactOptional(v.picklist([1, 2, 3])),
      startedAt: time,
      at: time,
      duration: v.pipe(v.number(), v.finite(), v.minValue(0)),
    }),
    v.check(
      ({ kind, verdict }) => (kind === 'prediction') === (verdict.status === 'locked'),
      'Predictions are locked, everything else is marked.',
    ),
  );
}
