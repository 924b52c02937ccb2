import * as v from 'valibot';
import { type Remark, remarkEntries } from './question-base.ts';
import { type Text, textSchema } from './text.ts';

/** Answers to look for in what was typed, and how exactly they must be typed. */
export interface Written {
  /** The first that fits counts; the fully right ones come first. */
  readonly answers: readonly WrittenAnswer[];
  /** Capital and small letters differ. */
  readonly matchCase?: true;
  /** Accents count: `é` is not `e`. */
  readonly matchAccents?: true;
  /** Letters that may be wrong, missing or added. @default 0 */
  readonly slips?: number;
  /** Told whoever types anything else. */
  readonly otherwise: Text;
}

export interface WrittenAnswer extends Remark {
  /** Either language's words will do; `*` stands for any letters at all. */
  readonly text: Text;
  /** Share of the point, from 0 for a known error to 1. @default 1 */
  readonly share?: number;
}

const answerSchema: v.GenericSchema<WrittenAnswer> = v.strictObject({
  ...remarkEntries,
  text: textSchema,
  share: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

type Optional<T> = v.ExactOptionalSchema<v.GenericSchema<T>, undefined>;

export const writtenEntries: {
  readonly answers: v.GenericSchema<readonly WrittenAnswer[]>;
  readonly matchCase: Optional<true>;
  readonly matchAccents: Optional<true>;
  readonly slips: Optional<number>;
  readonly otherwise: v.GenericSchema<Text>;
} = {
  answers: v.pipe(
    v.array(answerSchema),
    v.minLength(1),
    v.maxLength(60),
    v.check((answers) => answers.some(({ share = 1 }) => share === 1), 'No answer is fully right.'),
  ),
  matchCase: v.exactOptional(v.literal(true)),
  matchAccents: v.exactOptional(v.literal(true)),
  slips: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3))),
  otherwise: textSchema,
};
