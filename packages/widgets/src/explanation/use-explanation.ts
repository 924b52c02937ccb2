import { markExplain, type SelfMark } from '@groundswell/core/quiz';
import { useState } from 'react';
import { type Answer, type CardProps, useAnswer } from '../question/card.ts';

export type ExplanationProps = CardProps<'explain'>;

export interface ExplanationState {
  answer: Answer<'explain'>;
  /** `write`, then `compare` with the model answer open, then `marked`. */
  step: 'write' | 'compare' | 'marked';
  write: (words: string) => void;
  /** Opens the model answer. */
  reveal: () => void;
  markSelf: (selfMark: SelfMark) => void;
  rewrite: () => void;
}

export function useExplanation(props: ExplanationProps): ExplanationState {
  const answer = useAnswer(
    { kind: 'explain', mark: markExplain, empty: { words: '', selfMark: null } },
    props,
  );
  const { response, marked, lacking } = answer;
  const [revealed, setRevealed] = useState(false);
  const isAsked = revealed || lacking?.reason === 'not-compared' || props.review === true;
  const isOpen = isAsked && !answer.isDeferred;

  return {
    answer,
    step: marked ? 'marked' : isOpen ? 'compare' : 'write',
    write: (words) => answer.change({ words, selfMark: null }),
    reveal: () => setRevealed(true),
    markSelf: (selfMark) => answer.check({ ...response, selfMark }),
    rewrite: () => {
      setRevealed(false);
      answer.retry({ ...response, selfMark: null });
    },
  };
}
