import { fitting, markSort, type SortQuestion } from '@groundswell/core/quiz';
import { useMemo } from 'react';
import { type Answer, type CardProps, type Placed, shuffled, useAnswer } from '../question/card.ts';

export type SortingProps = CardProps<'sort'>;

export interface SortingState {
  answer: Answer<'sort'>;
  cards: SortQuestion['cards'];
  place: (placed: Placed) => void;
  /** Cards in their bin stay there; the others go back to the tray. */
  retry: () => void;
}

export function useSorting(props: SortingProps): SortingState {
  const answer = useAnswer({ kind: 'sort', mark: markSort, empty: { placed: {} } }, props);
  const { question, seed = question.id } = props;
  const cards = useMemo(() => shuffled(question.cards, seed), [question, seed]);
  return {
    answer,
    cards,
    place: (placed) => answer.change({ placed }),
    retry: () => answer.retry({ placed: inTheirBins(question, answer.response.placed) }),
  };
}

function inTheirBins({ cards }: SortQuestion, placed: Placed): Placed {
  const stays = new Set(cards.filter((card) => fitting(card, placed[card.id])).map(({ id }) => id));
  return Object.fromEntries(Object.entries(placed).filter(([id]) => stays.has(id)));
}
