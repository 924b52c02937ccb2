import type { Option, SingleQuestion } from '@groundswell/core/quiz';
import { useMemo } from 'react';
import {
  type Answer,
  type CardProps,
  type OptionNews,
  optionNews,
  shuffled,
  useAnswer,
} from '../question/card.ts';

export type SingleChoiceProps = CardProps<'single'>;

export interface SingleChoiceState {
  answer: Answer<'single'>;
  options: readonly Option[];
  pick: (optionId: string) => void;
  retry: () => void;
  /** What the learner may see of an option after marking; nothing while it is shut. */
  newsOf: (option: Option) => OptionNews | undefined;
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
    newsOf: (option) => {
      const isPicked = response.picked === option.id;
      const isOpen = showsAll || (marked !== null && isPicked);
      return isOpen ? optionNews(option, isPicked) : undefined;
    },
  };
}

function inOrder({ options, keepOrder }: SingleQuestion, seed: string | number) {
  return keepOrder ? options : shuffled(options, seed);
}
