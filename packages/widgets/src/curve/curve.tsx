import { Eraser } from 'lucide-react';
import { Button } from '../button/index.ts';
import { useMessages, useNumber, useText } from '../language/index.ts';
import {
  AnswerActions,
  Feedback,
  HintList,
  QuestionFrame,
  SourceLine,
  useAskFor,
} from '../question/card.ts';
import { Chart } from './chart.tsx';
import styles from './curve.module.css';
import { messages } from './messages.ts';
import { NumberTable } from './number-table.tsx';
import { stepOf } from './scale.ts';
import { type CurveProps, type CurveState, useCurve } from './use-curve.ts';

/** A curve to draw. Once it is marked, the true one stands beside it with the distance in words. */
export function Curve(props: CurveProps) {
  const { question, label, after } = props;
  const state = useCurve(props);
  const { answer, canDraw, clear } = state;
  const t = useMessages(messages);
  const text = useText();
  const ask = useAskFor(answer.lacking, { empty: t('empty'), incomplete: t('incomplete') });
  return (
    <QuestionFrame
      stage={answer.stage}
      prompt={text(question.prompt)}
      label={label}
      note={canDraw ? t('how') : undefined}
      noteIsForScreen
      ask={ask}
      actions={
        <>
          <AnswerActions
            answer={answer}
            onRetry={() => answer.retry({ points: [] })}
            hasMore={false}
            after={after}
          />
          {canDraw && answer.response.points.length > 0 ? (
            <Button icon={<Eraser />} onClick={clear}>
              {t('clear')}
            </Button>
          ) : null}
        </>
      }
    >
      <Chart state={state} question={question} />
      <NumberTable state={state} question={question} />
      <Outcome state={state} question={question} />
      <HintList hints={answer.hints} texts={question.hints} />
    </QuestionFrame>
  );
}

/** The lesson of the true curve, then how far the learner's line lies from it. */
function Outcome({ state, question }: Pick<CurveProps, 'question'> & { state: CurveState }) {
  const { answer, miss } = state;
  const { stage, marked, feedbackRef } = answer;
  const t = useMessages(messages);
  const text = useText();
  const number = useNumber();
  const said = marked?.feedback[0];
  if (!miss || !marked || !said) return null;
  const { y } = question;
  const round = (value: number) =>
    number(value, { maximumSignificantDigits: value < stepOf(y) ? 1 : 2 });
  const tone = marked.earned === 1 ? 'right' : marked.earned > 0 ? 'partly-right' : 'not-yet';
  return (
    <div className={styles.outcome} data-stage={stage}>
      <Feedback ref={feedbackRef} tone={tone} feedback={text(said.text)} />
      <p className={styles.distance}>
        {t(miss.lean, { off: round(miss.off), yLabel: text(y.label) })}{' '}
        {miss.lean === 'near'
          ? null
          : t('within', { near: round(question.near * (y.max - y.min)) })}
      </p>
      <SourceLine source={question.source} />
    </div>
  );
}
