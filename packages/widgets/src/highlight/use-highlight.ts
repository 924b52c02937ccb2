import { type Feedback, type HighlightPiece, markHighlight } from '@groundswell/core/quiz';
import { type Answer, type CardProps, useAnswer } from '../question/card.ts';
import { marksOver } from './marks-over.ts';

export type HighlightProps = CardProps<'highlight'>;

/** After marking: what was marked rightly or wrongly, and, once everything is shown, what was left out. */
export type PieceMark = 'right' | 'not-yet' | 'missed';

export interface HighlightState {
  answer: Answer<'highlight'>;
  /** Ids of the pieces that can be marked, in reading order. */
  ids: readonly string[];
  isMarked: (id: string) => boolean;
  markOf: (id: string) => PieceMark | undefined;
  /** Feedback that stands open, in reading order. */
  told: readonly { piece: HighlightPiece; mark: PieceMark; feedback: Feedback }[];
  toggle: (id: string) => void;
  /** Marks or clears a stretch of `base`, the marks as they were when the stretch began. */
  stretch: (base: readonly string[], from: string, to: string, marks: boolean) => void;
  counts: { found: number; wrong: number; all: number };
}

export function useHighlight(props: HighlightProps): HighlightState {
  const answer = useAnswer(
    { kind: 'highlight', mark: markHighlight, empty: { marked: [] } },
    props,
  );
  const { pieces } = props.question;
  const { marked: verdict, showsAll } = answer;
  const chosen = answer.response.marked;
  const ids = pieces.filter(({ feedback }) => feedback).map(({ id }) => id);
  const isMarked = (id: string) => chosen.includes(id);

  const told = pieces.flatMap((piece) => {
    const feedback = verdict?.feedback.find(({ part }) => part === piece.id);
    if (!feedback || (feedback.state === 'missed' && !showsAll)) return [];
    return [{ piece, mark: pieceMarks[feedback.state], feedback }];
  });
  const stretch = (base: readonly string[], from: string, to: string, marks: boolean) =>
    answer.change({ marked: marksOver(ids, base, from, to, marks) });
  const countOf = (state: Feedback['state']) =>
    verdict?.feedback.filter((feedback) => feedback.state === state).length ?? 0;

  return {
    answer,
    ids,
    isMarked,
    markOf: (id) => told.find(({ piece }) => piece.id === id)?.mark,
    told,
    toggle: (id) => stretch(chosen, id, id, !isMarked(id)),
    stretch,
    counts: {
      found: countOf('right'),
      wrong: countOf('wrong'),
      all: pieces.filter(({ right }) => right).length,
    },
  };
}

const pieceMarks = { right: 'right', wrong: 'not-yet', missed: 'missed' } as const;
