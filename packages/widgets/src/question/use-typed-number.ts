import { useState } from 'react';
import { useLanguage, useNumber } from '../language/index.ts';
import { parseNumber } from './parse-number.ts';
import type { Answer } from './use-answer.ts';

export interface TypedNumber {
  /** What stands in the field, digit by digit as it was typed. */
  typed: string;
  type: (words: string) => void;
  /** Something was typed that is no number. */
  isNoNumber: boolean;
}

/** A number that is typed in the reader's language, with its decimal mark. */
export function useTypedNumber(answer: Answer<'number'> | Answer<'estimate'>): TypedNumber {
  const language = useLanguage();
  const number = useNumber();
  const [typed, setTyped] = useState<string | null>(null); // null: nothing typed since the card opened
  const { value } = answer.response;
  const shown = typed ?? (value === null ? '' : number(value, { maximumFractionDigits: 10 }));
  return {
    typed: shown,
    type: (words) => {
      setTyped(words);
      answer.change({ value: parseNumber(words, language) ?? null });
    },
    isNoNumber: value === null && shown.trim() !== '',
  };
}
