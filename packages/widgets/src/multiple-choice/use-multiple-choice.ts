import { markMulti, type Option } from '@groundswell/core/quiz';
import { useMemo } from 'react';
import {
  type Answer,
  type CardProps,
  type OptionNews,
  optionNews,
  shuffled,
  useAnswer,
} from '../question/card.ts';

export type MultipleChoiceProps = CardProps<'multi'>;

export interface MultipleChoiceState {
  answer: Answer<'multi'>;
  options: readonly Option[];
  isPicked: (option: Option) => boolean;
  toggle: (option: Option) => void;
  retry: () => void;
  /** What the learner may see of an option after marking; nothing while it is shut. */
  newsOf: (option: Option) => OptionNews | undefined;
}

export function useMultipleChoice(props: MultipleChoiceProps): MultipleChoiceState {
  const answer = useAnswer({ kind: 'multi', mark: markMulti, empty: { picked: [] } }, props);
  const { question, seed = question.id } = props;
  const options = useMemo(
    () => (question.keepOrder ? question.options : shuffled(question.options, seed)),
    [question, seed],
  );
  const { marked, showsAll } = answer;
  const { picked } = answer.response;
  const isPicked = (option: Option) => picked.includes(option.id);

  return {
    answer,
    options,
    isPicked,
    toggle: (option) =>
      answer.change({
        picked: isPicked(option) ? picked.filter((id) => id !== option.id) : [...picked, option.id],
      }),
    retry: () => answer.retry(),
    newsOf: (option) => {
      const isOpen = showsAll || (marked !== null && isPicked(option));
      return isOpen ? optionNews(option, isPicked(option)) : undefined;
    },
  };
}
