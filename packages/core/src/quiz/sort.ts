import * as v from 'valibot';
import { idSchema, partsSchema } from './id.ts';
import {
  type QuestionBase,
  questionEntries,
  type Remark,
  remarkEntries,
  remarkSchema,
} from './question-base.ts';
import { type Label, labelSchema, type Text, textSchema } from './text.ts';

/** Sort cards into bins; each card belongs in one bin, a bin may stay empty. */
export interface SortQuestion extends QuestionBase {
  readonly kind: 'sort';
  readonly bins: readonly Label[];
  readonly cards: readonly SortCard[];
}

export interface SortCard {
  readonly id: string;
  readonly text: Text;
  /** The bin it belongs in. */
  readonly bin: string;
  /** Why it belongs there. */
  readonly feedback: Text;
  /** Bins that are as good for another reason, which is said instead. */
  readonly fitsToo?: readonly FittingBin[];
  /** What to say in one particular wrong bin. */
  readonly wrongBins?: readonly WrongBin[];
  /** What to say in any other wrong bin; without it the card's own feedback serves. */
  readonly elsewhere?: Remark;
}

export interface FittingBin {
  readonly bin: string;
  readonly feedback: Text;
}

export interface WrongBin extends Remark {
  readonly bin: string;
}

export interface SortResponse {
  /** Bin id by card id; a card still on the table is absent. */
  readonly placed: Readonly<Record<string, string>>;
}

const cardSchema: v.GenericSchema<SortCard> = v.strictObject({
  id: idSchema,
  text: textSchema,
  bin: idSchema,
  feedback: textSchema,
  fitsToo: v.exactOptional(v.array(v.strictObject({ bin: idSchema, feedback: textSchema }))),
  wrongBins: v.exactOptional(v.array(v.strictObject({ ...remarkEntries, bin: idSchema }))),
  elsewhere: v.exactOptional(remarkSchema),
});

export const sortQuestionSchema: v.GenericSchema<SortQuestion> = v.pipe(
  v.strictObject({
    ...questionEntries,
    kind: v.literal('sort'),
    bins: partsSchema(labelSchema, 2, 8),
    cards: partsSchema(cardSchema, 1, 24),
  }),
  v.check(
    (question) => cardsNameKnownBins(question),
    'A card names a bin that does not exist, or calls a fitting bin wrong.',
  ),
);

/** What to say about a card in a bin where it fits; undefined where it does not. */
export function fitting(
  { bin, feedback, fitsToo }: SortCard,
  placedIn: string | undefined,
): Text | undefined {
  if (placedIn === bin) return feedback;
  return fitsToo?.find((other) => other.bin === placedIn)?.feedback;
}

function cardsNameKnownBins({ bins, cards }: SortQuestion): boolean {
  const known = new Set(bins.map((bin) => bin.id));
  return cards.every((card) => {
    const fitting = [card.bin, ...(card.fitsToo ?? []).map(({ bin }) => bin)];
    const wrong = (card.wrongBins ?? []).map(({ bin }) => bin);
    return (
      [...fitting, ...wrong].every((bin) => known.has(bin)) &&
      new Set(fitting).size === fitting.length &&
      !wrong.some((bin) => fitting.includes(bin))
    );
  });
}
