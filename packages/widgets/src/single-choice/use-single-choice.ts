import type { Option, SingleQuestion } from '@groundswell/core/quiz';
import { useMemo } from 'react';
import { type Answer, type CardProps, shuffled, useAnswer } from '../question/card.ts';

export type SingleChoiceProps = CardProps<'single'>;

export interface SingleChoiceState {
  answer: Answer<'single'>;
  options: readonly Option[];
  pick: (optionId: string) => void;
  retry: () => void;
  /** How an option stands after marking, as far as the learner may see it. */
  markOf: (option: Option) => 'right' | 'not-yet' | undefined;
}

export function useSingleChoice(props: SingleChoiceProps): SingleChoiceState {
  const answer = useAnswer('single', props, { picked: null });
  const { question, seed = question.id } = props;
  const options = useMemo(() => inOrder(question, seed), [question, seed]);
  const { response, marked, showsAll } = answer;

  return {
    answer,
    options,
    pick: (picked) => answer.change({ picked }),
    retry: () => answer.retry({ picked: null }),
    markOf: (option) => {
      const isOpen = showsAll || (marked !== null && response.picked === option.id);
      if (!isOpen) return undefined;
      return option.right ? 'right' : 'not-yet';
    },
  };
}

function inOrder({ options, keepOrder }: SingleQuestion, seed: string | number) {
  return keepOrder ? options : shuffled(options, seed);
}
