import { useState } from 'react';
import { useLanguage, useNumber } from '../language/index.ts';
import { type Answer, type CardProps, parseNumber, useAnswer } from '../question/card.ts';

export type NumberAnswerProps = CardProps<'number'>;

export interface NumberAnswerState {
  answer: Answer<'number'>;
  /** What stands in the field, digit by digit as it was typed. */
  typed: string;
  type: (words: string) => void;
  retry: () => void;
  /** Something was typed that is no number. */
  isNoNumber: boolean;
}

export function useNumberAnswer(props: NumberAnswerProps): NumberAnswerState {
  const answer = useAnswer('number', props, { value: null });
  const language = useLanguage();
  const number = useNumber();
  const [typed, setTyped] = useState<string | null>(null); // null: nothing typed since the card opened
  const { value } = answer.response;
  const shown = typed ?? (value === null ? '' : number(value, { maximumFractionDigits: 10 }));

  return {
    answer,
    typed: shown,
    type: (words) => {
      setTyped(words);
      answer.change({ value: parseNumber(words, language) ?? null });
    },
    retry: () => answer.retry(),
    isNoNumber: value === null && shown.trim() !== '',
  };
}
