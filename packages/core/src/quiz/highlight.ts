import * as v from 'valibot';
import { idSchema, partsSchema } from './id.ts';
import { type QuestionBase, questionEntries, type Remark, remarkEntries } from './question-base.ts';
import { type Text, textSchema } from './text.ts';

/** Mark the words in a passage that do what the prompt asks for. */
export interface HighlightQuestion extends QuestionBase {
  readonly kind: 'highlight';
  /** The passage in its pieces, read one after the other. */
  readonly pieces: readonly HighlightPiece[];
}

/** Words that can be marked, or, without `feedback`, words that only stand between. */
export interface HighlightPiece extends Partial<Remark> {
  readonly id: string;
  readonly text: Text;
  readonly right?: true;
}

export interface HighlightResponse {
  /** Ids of the marked pieces. */
  readonly marked: readonly string[];
}

const pieceSchema: v.GenericSchema<HighlightPiece> = v.pipe(
  v.strictObject({
    id: idSchema,
    text: textSchema,
    right: v.exactOptional(v.literal(true)),
    feedback: v.exactOptional(remarkEntries.feedback),
    tag: remarkEntries.tag,
  }),
  v.check(({ right, feedback }) => !right || feedback !== undefined, 'Right words need feedback.'),
);

export const highlightQuestionSchema: v.GenericSchema<HighlightQuestion> = v.strictObject({
  ...questionEntries,
  kind: v.literal('highlight'),
  pieces: v.pipe(
    partsSchema(pieceSchema, 1, 120),
    v.check((pieces) => pieces.some((piece) => piece.right), 'No piece is right.'),
  ),
});
