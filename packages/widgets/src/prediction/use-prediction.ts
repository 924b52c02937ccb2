import { markPrediction, type PredictionResponse } from '@groundswell/core/quiz';
import { type Answer, type CardProps, useAnswer } from '../question/card.ts';
import { foresaw } from './foresaw.ts';

export interface PredictionProps extends CardProps<'prediction'> {
  /** What happened, once it is known: a number on the scale, or the id of an option. */
  outcome?: number | string | undefined;
}

export interface PredictionState {
  answer: Answer<'prediction'>;
  isLocked: boolean;
  asksSureness: boolean;
  /** True where the first press on a page is the guess, and nothing more is asked. */
  locksAtOnce: boolean;
  predict: (predicted: PredictionResponse['predicted']) => void;
  /** Predicts by pressing a place on a page. */
  press: (optionId: string) => void;
  beSure: (sureness: number) => void;
  lock: () => void;
  /** Whether it came as predicted; undefined while that is not known. */
  wasForeseen: boolean | undefined;
}

/** Once locked, a prediction never changes; that is what makes the result worth seeing. */
export function usePrediction(props: PredictionProps): PredictionState {
  const { question, outcome } = props;
  const answer = useAnswer(
    { kind: 'prediction', mark: markPrediction, empty: { predicted: null, sureness: null } },
    props,
  );
  const { response } = answer;
  const isLocked = answer.locked !== null;
  const { predicted } = response;
  const asksSureness = question.askSureness !== false;
  const locksAtOnce =
    question.scale.type === 'choice' && question.scale.page !== undefined && !asksSureness;
  return {
    answer,
    isLocked,
    asksSureness,
    locksAtOnce,
    predict: (predicted) => answer.change({ ...response, predicted }),
    press: (predicted) =>
      locksAtOnce
        ? answer.check({ ...response, predicted })
        : answer.change({ ...response, predicted }),
    beSure: (sureness) => answer.change({ ...response, sureness }),
    lock: () => answer.check(),
    wasForeseen:
      isLocked && predicted !== null && outcome !== undefined
        ? foresaw(question.scale, predicted, outcome)
        : undefined,
  };
}
