import { markMatch, type MatchQuestion, type Text } from '@groundswell/core/quiz';
import { useMemo } from 'react';
import { type Answer, type CardProps, type Placed, shuffled, useAnswer } from '../question/card.ts';

export type MatchingProps = CardProps<'match'>;

export interface MatchingState {
  answer: Answer<'match'>;
  /** Every right side, those that belong to none among them. */
  rights: readonly { id: string; text: Text }[];
  /** Left side by right side, as the board lays its cards. */
  placed: Placed;
  place: (placed: Placed) => void;
  /** True pairs stay together; the others come apart. */
  retry: () => void;
}

export function useMatching(props: MatchingProps): MatchingState {
  const answer = useAnswer({ kind: 'match', mark: markMatch, empty: { matched: {} } }, props);
  const { question, seed = question.id } = props;
  const rights = useMemo(() => shuffled(rightSides(question), seed), [question, seed]);
  const { matched } = answer.response;
  return {
    answer,
    rights,
    placed: turned(matched),
    place: (placed) => answer.change({ matched: turned(placed) }),
    retry: () => answer.retry({ matched: truePairs(matched) }),
  };
}

function rightSides({ pairs, extras = [] }: MatchQuestion) {
  return [...pairs.map(({ id, right }) => ({ id, text: right })), ...extras];
}

function turned(links: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(links).map(([from, to]) => [to, from]));
}

function truePairs(matched: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(matched).filter(([left, right]) => left === right));
}
