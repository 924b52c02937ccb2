import * as v from 'valibot';
import { idSchema, partsSchema } from './id.ts';
import { type QuestionBase, questionEntries, type Remark, remarkEntries } from './question-base.ts';
import { type Text, textSchema } from './text.ts';

/** Put items in order. Items in one group of `answer` are tied: their order among themselves is free. */
export interface OrderQuestion extends QuestionBase {
  readonly kind: 'order';
  readonly items: readonly OrderItem[];
  /** Item ids from first to last, in groups of equals. */
  readonly answer: readonly (readonly string[])[];
  /** What the two ends mean, for example "lowest" and "highest". */
  readonly ends?: { readonly first: Text; readonly last: Text };
  /** Told whoever has the whole order right. */
  readonly feedback: Text;
  /** Known errors: `item` stands somewhere behind `after` though it belongs before it. */
  readonly misplaced?: readonly Misplaced[];
  /** Told whoever errs in no known way. */
  readonly otherwise: Text;
}

export interface OrderItem {
  readonly id: string;
  readonly text: Text;
  /** Why it stands where it stands; shown with the verdict. */
  readonly feedback?: Text;
}

export interface Misplaced extends Remark {
  readonly item: string;
  readonly after: string;
}

export interface OrderResponse {
  /** Item ids from first to last. */
  readonly order: readonly string[];
}

const itemSchema: v.GenericSchema<OrderItem> = v.strictObject({
  id: idSchema,
  text: textSchema,
  feedback: v.exactOptional(textSchema),
});

export const orderQuestionSchema: v.GenericSchema<OrderQuestion> = v.pipe(
  v.strictObject({
    ...questionEntries,
    kind: v.literal('order'),
    items: partsSchema(itemSchema, 2, 12),
    answer: v.pipe(
      v.array(v.pipe(v.array(idSchema), v.minLength(1))),
      v.minLength(2, 'An answer of one group has no order.'),
    ),
    ends: v.exactOptional(v.strictObject({ first: textSchema, last: textSchema })),
    feedback: textSchema,
    misplaced: v.exactOptional(
      v.array(v.strictObject({ ...remarkEntries, item: idSchema, after: idSchema })),
    ),
    otherwise: textSchema,
  }),
  v.check(
    (question) => answerNamesEveryItemOnce(question),
    'The answer must name every item exactly once.',
  ),
  v.check(
    (question) => misplacedAreErrors(question),
    'Each misplaced pair must name an item that belongs before the other.',
  ),
);

function answerNamesEveryItemOnce({ items, answer }: OrderQuestion): boolean {
  const named = answer.flat();
  return named.length === items.length && items.every((item) => named.includes(item.id));
}

function misplacedAreErrors({ answer, misplaced = [] }: OrderQuestion): boolean {
  const group = (id: string) => answer.findIndex((tied) => tied.includes(id));
  return misplaced.every(({ item, after }) => group(item) >= 0 && group(item) < group(after));
}
