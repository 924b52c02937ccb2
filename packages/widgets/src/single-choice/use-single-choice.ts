import { markSingle, type SingleQuestion } from '@groundswell/core/quiz';
import { useMemo } from 'react';
import {
  type Answer,
  type CardProps,
  type Choice,
  gradeOfShare,
  shuffled,
  useAnswer,
} from '../question/card.ts';

export type SingleChoiceProps = CardProps<'single'>;

export interface SingleChoiceState {
  answer: Answer<'single'>;
  choices: readonly Choice[];
  pick: (optionId: string) => void;
  retry: () => void;
}

export function useSingleChoice(props: SingleChoiceProps): SingleChoiceState {
  const answer = useAnswer({ kind: 'single', mark: markSingle, empty: { picked: null } }, props);
  const { question, seed = question.id } = props;
  const choices = useMemo(() => choicesOf(question, seed), [question, seed]);
  return {
    answer,
    choices,
    pick: (picked) => answer.change({ picked }),
    retry: () => answer.retry({ picked: null }),
  };
}

function choicesOf({ options, keepOrder }: SingleQuestion, seed: string | number): Choice[] {
  const inOrder = keepOrder ? options : shuffled(options, seed);
  return inOrder.map(({ id, text, feedback, right, weight = 0 }) => ({
    id,
    text,
    feedback,
    grade: right ? 'right' : gradeOfShare(weight),
  }));
}
