import { markTrueFalse, type TrueFalseQuestion, truthWords } from '@groundswell/core/quiz';
import { useMemo } from 'react';
import { type Answer, type CardProps, type Choice, useAnswer } from '../question/card.ts';

export type TrueFalseProps = CardProps<'true-false'>;

export interface TrueFalseState {
  answer: Answer<'true-false'>;
  /** True first, then false, whichever it is. */
  choices: readonly Choice[];
  picked: string | null;
  pick: (id: string) => void;
  retry: () => void;
}

export function useTrueFalse(props: TrueFalseProps): TrueFalseState {
  const answer = useAnswer(
    { kind: 'true-false', mark: markTrueFalse, empty: { value: null } },
    props,
  );
  const { question } = props;
  const choices = useMemo(
    () => [true, false].map((value) => choiceOf(question, value)),
    [question],
  );
  const { value } = answer.response;
  return {
    answer,
    choices,
    picked: value === null ? null : String(value),
    pick: (id) => answer.change({ value: id === 'true' }),
    retry: () => answer.retry({ value: null }),
  };
}

function choiceOf({ answer, whenTrue, whenFalse }: TrueFalseQuestion, value: boolean): Choice {
  return {
    id: String(value),
    text: truthWords[`${value}`],
    grade: value === answer ? 'right' : 'not-yet',
    feedback: (value ? whenTrue : whenFalse).feedback,
  };
}
