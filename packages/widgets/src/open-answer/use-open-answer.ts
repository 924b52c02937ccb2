import { markOpen } from '@groundswell/core/quiz';
import { type Answer, type CardProps, useAnswer } from '../question/card.ts';

export type OpenAnswerProps = CardProps<'open'>;

export interface OpenAnswerState {
  answer: Answer<'open'>;
  /** `write`, then `compare` with the model answer and the rubric open, which stay open once it is marked. */
  step: 'write' | 'compare';
  write: (words: string) => void;
  /** Opens the model answer. */
  reveal: () => void;
  isTicked: (point: string) => boolean;
  tick: (point: string) => void;
  rewrite: () => void;
}

export function useOpenAnswer(props: OpenAnswerProps): OpenAnswerState {
  const answer = useAnswer(
    { kind: 'open', mark: markOpen, empty: { words: '', ticked: null } },
    props,
  );
  const { response } = answer;
  const ticked = response.ticked ?? [];
  return {
    answer,
    step: response.ticked === null && props.review !== true ? 'write' : 'compare',
    write: (words) => answer.change({ words, ticked: null }),
    reveal: () => answer.change({ ...response, ticked: [] }),
    isTicked: (point) => ticked.includes(point),
    tick: (point) =>
      answer.change({
        ...response,
        ticked: ticked.includes(point) ? ticked.filter((one) => one !== point) : [...ticked, point],
      }),
    rewrite: () => answer.retry({ ...response, ticked: null }),
  };
}
