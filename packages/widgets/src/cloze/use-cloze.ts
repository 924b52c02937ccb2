import {
  type ClozeGap,
  type ClozeQuestion,
  type Feedback,
  markCloze,
  type Marked,
  type Option,
  passagePieces,
} from '@groundswell/core/quiz';
import { useMemo } from 'react';
import { useText } from '../language/index.ts';
import { type Answer, type CardProps, shuffled, useAnswer } from '../question/card.ts';

export type ClozeProps = CardProps<'cloze'>;

/** Words of the passage, or a gap between them. */
export type PassagePart =
  | { readonly id: string; readonly words: string }
  | { readonly gap: PlacedGap };

/** A gap where it stands in the reader's language, with what was put into it. */
export interface PlacedGap {
  readonly id: string;
  /** From 1, in reading order. */
  readonly number: number;
  /** What to choose from; undefined where words are typed. */
  readonly options: readonly Option[] | undefined;
  /** Option id or typed words; blank while open. */
  readonly fill: string;
  /** A few words on each side, to know the gap by. */
  readonly before: string;
  readonly after: string;
  readonly news: GapNews | undefined;
}

/** How a gap went. `near` is worth a part of its point. */
export interface GapNews {
  readonly state: 'right' | 'near' | 'not-yet' | 'open';
  readonly feedback: Feedback;
  /** What would be right, once everything is shown and this is not. */
  readonly answer: string | undefined;
}

export interface ClozeState {
  answer: Answer<'cloze'>;
  parts: readonly PassagePart[];
  gaps: readonly PlacedGap[];
  fill: (gapId: string, words: string) => void;
}

export function useCloze(props: ClozeProps): ClozeState {
  const answer = useAnswer({ kind: 'cloze', mark: markCloze, empty: { filled: {} } }, props);
  const { question, seed = question.id, review } = props;
  const text = useText();
  const choices = useMemo(() => shuffledChoices(question, seed), [question, seed]);
  const { response, marked, showsAll } = answer;
  const { filled } = response;
  // A set that was handed in may hold open gaps; looking back, they are told apart from wrong ones.
  const verdict = marked ?? (review ? finalMark(question, filled) : null);

  const pieces = passagePieces(text(question.passage));
  const inOrder = pieces.flatMap((piece) => ('gap' in piece ? piece.gap : []));
  const parts = pieces.map((piece, at): PassagePart => {
    if ('words' in piece) return { ...piece, id: `words-${at}` };
    const gap = question.gaps.find(({ id }) => id === piece.gap);
    return {
      gap: {
        id: piece.gap,
        number: inOrder.indexOf(piece.gap) + 1,
        options: choices.get(piece.gap),
        fill: filled[piece.gap] ?? '',
        before: lastWords(pieces[at - 1]),
        after: firstWords(pieces[at + 1]),
        news: gap && verdict ? newsOf(gap, filled[gap.id], verdict) : undefined,
      },
    };
  });

  function newsOf(gap: ClozeGap, fill: string | undefined, verdict: Marked): GapNews | undefined {
    const feedback = verdict.feedback.find(({ part }) => part === gap.id);
    if (!feedback) return undefined;
    const state = stateOf(feedback, fill);
    const isOpen = showsAll && state !== 'right';
    return { state, feedback, answer: isOpen ? text(rightWords(gap)) : undefined };
  }

  return {
    answer,
    parts,
    gaps: parts.flatMap((part) => ('gap' in part ? part.gap : [])),
    fill: (gapId, words) => {
      const { [gapId]: _, ...others } = filled;
      answer.change({ filled: words === '' ? others : { ...others, [gapId]: words } });
    },
  };
}

function shuffledChoices(question: ClozeQuestion, seed: string | number) {
  return new Map(
    question.gaps.flatMap((gap) =>
      'options' in gap ? [[gap.id, shuffled(gap.options, `${seed}:${gap.id}`)] as const] : [],
    ),
  );
}

function finalMark(question: ClozeQuestion, filled: Readonly<Record<string, string>>) {
  const verdict = markCloze(question, { filled }, true);
  return verdict.status === 'marked' ? verdict : null;
}

function stateOf({ state }: Feedback, fill = ''): GapNews['state'] {
  if (fill.trim() === '') return 'open';
  if (state === 'right') return 'right';
  return state === 'missed' ? 'near' : 'not-yet';
}

function rightWords(gap: ClozeGap) {
  const right =
    'options' in gap
      ? gap.options.find((option) => option.right)?.text
      : gap.answers.find(({ share = 1 }) => share === 1)?.text;
  return { en: withoutStars(right?.en), id: withoutStars(right?.id) };
}

/** A star stands for any letters; nobody is to read it. */
function withoutStars(words = ''): string {
  return words.replaceAll('*', '…');
}

function lastWords(piece: ReturnType<typeof passagePieces>[number] | undefined): string {
  return piece && 'words' in piece ? piece.words.trim().split(/\s+/).slice(-4).join(' ') : '';
}

function firstWords(piece: ReturnType<typeof passagePieces>[number] | undefined): string {
  return piece && 'words' in piece ? piece.words.trim().split(/\s+/).slice(0, 3).join(' ') : '';
}
