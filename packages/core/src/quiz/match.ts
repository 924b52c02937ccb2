import * as v from 'valibot';
import { allDifferent, idSchema, partsSchema } from './id.ts';
import { type QuestionBase, questionEntries, type Remark, remarkSchema } from './question-base.ts';
import { type Label, labelSchema, type Text, textSchema } from './text.ts';

/** Give each left side its right side. Extra right sides belong to none. */
export interface MatchQuestion extends QuestionBase {
  readonly kind: 'match';
  readonly pairs: readonly MatchPair[];
  readonly extras?: readonly Label[];
}

/** The right side goes by the id of its pair. */
export interface MatchPair {
  readonly id: string;
  readonly left: Text;
  readonly right: Text;
  /** Why the two belong together; also said to whoever missed, unless `wrong` says more. */
  readonly feedback: Text;
  readonly wrong?: Remark;
}

export interface MatchResponse {
  /** Id of the right side (a pair's or an extra's) by the pair id of the left side. */
  readonly matched: Readonly<Record<string, string>>;
}

const pairSchema: v.GenericSchema<MatchPair> = v.strictObject({
  id: idSchema,
  left: textSchema,
  right: textSchema,
  feedback: textSchema,
  wrong: v.exactOptional(remarkSchema),
});

export const matchQuestionSchema: v.GenericSchema<MatchQuestion> = v.pipe(
  v.strictObject({
    ...questionEntries,
    kind: v.literal('match'),
    pairs: partsSchema(pairSchema, 2, 12),
    extras: v.exactOptional(partsSchema(labelSchema, 0, 6)),
  }),
  v.check(
    ({ pairs, extras = [] }) => allDifferent([...pairs, ...extras]),
    'Two pairs or extras share an id.',
  ),
);
