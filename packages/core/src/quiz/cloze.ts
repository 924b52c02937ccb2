import * as v from 'valibot';
import { idSchema, partsSchema } from './id.ts';
import { countRight, type Option, optionSchema } from './option.ts';
import { type QuestionBase, questionEntries } from './question-base.ts';
import { languages, type Text, textSchema } from './text.ts';
import { type Written, writtenEntries } from './written.ts';

/** Fill the gaps of a passage, where each gap stands as `{{its-id}}`. */
export interface ClozeQuestion extends QuestionBase {
  readonly kind: 'cloze';
  readonly passage: Text;
  readonly gaps: readonly ClozeGap[];
}

export type ClozeGap = ChoiceGap | WrittenGap;

export interface ChoiceGap {
  readonly id: string;
  readonly options: readonly Option[];
}

export interface WrittenGap extends Written {
  readonly id: string;
}

export interface ClozeResponse {
  /** Option id or typed words by gap id; an open gap is absent or blank. */
  readonly filled: Readonly<Record<string, string>>;
}

/** A passage in its pieces: words, and ids of gaps. */
export type PassagePiece = { readonly words: string } | { readonly gap: string };

export function passagePieces(passage: string): PassagePiece[] {
  return passage
    .split(/(\{\{[a-z0-9][a-z0-9.-]*\}\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{\{.*\}\}$/s.test(piece) ? { gap: piece.slice(2, -2) } : { words: piece }));
}

const gapSchema: v.GenericSchema<ClozeGap> = v.union([
  v.strictObject({
    id: idSchema,
    options: v.pipe(
      partsSchema(optionSchema, 2, 20),
      v.check((options) => countRight(options) === 1, 'Mark exactly one option as right.'),
    ),
  }),
  v.strictObject({ id: idSchema, ...writtenEntries }),
]);

export const clozeQuestionSchema: v.GenericSchema<ClozeQuestion> = v.pipe(
  v.strictObject({
    ...questionEntries,
    kind: v.literal('cloze'),
    passage: textSchema,
    gaps: partsSchema(gapSchema, 1, 30),
  }),
  v.check(
    (question) => passageHoldsGaps(question),
    'The passage must hold each gap exactly once in every language, and no other.',
  ),
);

function passageHoldsGaps({ passage, gaps }: ClozeQuestion): boolean {
  const wanted = gaps
    .map((gap) => gap.id)
    .toSorted()
    .join(' ');
  return languages.every((language) => {
    const found = passagePieces(passage[language]).flatMap((p) => ('gap' in p ? p.gap : []));
    return found.toSorted().join(' ') === wanted;
  });
}
