import type { NumberScale } from '@groundswell/core/quiz';
import { Lock } from 'lucide-react';
import { lazy, Suspense, useId } from 'react';
import { Button } from '../button/index.ts';
import { useMessages, useNumber, useText } from '../language/index.ts';
import { HintButton, HintList, Sureness, useAsk, useQuantity } from '../question/card.ts';
import { ChoiceGuess } from './choice-guess.tsx';
import { messages } from './messages.ts';
import { NumberGuess } from './number-guess.tsx';
import styles from './prediction.module.css';
import { type PredictionProps, usePrediction } from './use-prediction.ts';

/** Few predictions are pressed on a page, so the others do not wait for what draws one. */
const PageGuess = lazy(async () => ({ default: (await import('./page-guess.tsx')).PageGuess }));

/** Say what will happen and how sure you are, then lock it. The guess stays in sight beside what happens. */
export function Prediction(props: PredictionProps) {
  const { question, outcome, label, disabled = false, review = false, after } = props;
  const { answer, isLocked, asksSureness, locksAtOnce, ...prediction } = usePrediction(props);
  const { predict, press, beSure, lock, wasForeseen } = prediction;
  const { response, stage, feedbackRef } = answer;
  const t = useMessages(messages);
  const text = useText();
  const number = useNumber();
  const ask = useAsk(answer.lacking, 'empty-guess');
  const promptId = useId();
  const { scale } = question;
  const prompt = text(question.prompt);
  const isClosed = disabled || review;
  const isSet = isLocked || review;

  return (
    <section className={styles.prediction} data-state={stage} aria-labelledby={promptId}>
      {label ? <p className={styles.label}>{label}</p> : null}
      <p id={promptId} className={styles.prompt} dir="auto">
        {prompt}
      </p>
      {scale.type === 'choice' && scale.page ? (
        <Suspense fallback={<div className={styles.pageRoom} aria-busy="true" />}>
          <PageGuess
            scale={scale}
            page={scale.page}
            label={prompt}
            value={typeof response.predicted === 'string' ? response.predicted : undefined}
            onGuess={press}
            locked={isSet}
            disabled={isClosed}
            lockedRef={feedbackRef}
          />
        </Suspense>
      ) : scale.type === 'choice' ? (
        <ChoiceGuess
          scale={scale}
          label={prompt}
          value={typeof response.predicted === 'string' ? response.predicted : undefined}
          onGuess={predict}
          locked={isSet}
          disabled={isClosed}
          outcome={typeof outcome === 'string' && isSet ? outcome : undefined}
          lockedRef={feedbackRef}
        />
      ) : (
        <NumberGuess
          scale={scale}
          label={prompt}
          value={typeof response.predicted === 'number' ? response.predicted : undefined}
          onGuess={predict}
          locked={isSet}
          disabled={isClosed}
          outcome={typeof outcome === 'number' && isSet ? outcome : undefined}
          lockedRef={feedbackRef}
        />
      )}
      {asksSureness && !isSet ? (
        <Sureness value={response.sureness ?? undefined} onChange={beSure} disabled={isClosed} />
      ) : null}
      {isSet && response.sureness !== null ? (
        <p className={styles.sure}>
          {t('sure', { sureness: number(response.sureness, { style: 'percent' }) })}
        </p>
      ) : null}
      <HintList hints={answer.hints} texts={question.hints} />
      <output className={styles.news}>
        {ask ? <p className={styles.ask}>{ask}</p> : null}
        {wasForeseen === undefined ? null : (
          <Comparison scale={scale} outcome={outcome} wasForeseen={wasForeseen} />
        )}
      </output>
      {isSet || disabled ? null : (
        <p className={styles.actions}>
          {locksAtOnce ? null : (
            <Button tone="main" icon={<Lock />} onClick={lock}>
              {t('lock')}
            </Button>
          )}
          <HintButton hints={answer.hints} />
        </p>
      )}
      {isSet ? after : null}
    </section>
  );
}

interface ComparisonProps {
  scale: PredictionProps['question']['scale'];
  outcome: number | string | undefined;
  wasForeseen: boolean;
}

/** What happened, in ink, and what a miss is good for. */
function Comparison({ scale, outcome, wasForeseen }: ComparisonProps) {
  const t = useMessages(messages);
  return (
    <div className={styles.comparison}>
      {scale.type !== 'choice' && typeof outcome === 'number' ? (
        <NumberOutcome scale={scale} outcome={outcome} />
      ) : null}
      <p>{wasForeseen ? t('hit') : t('miss')}</p>
    </div>
  );
}

type NumberOutcomeProps = { scale: NumberScale; outcome: number };

function NumberOutcome({ scale, outcome }: NumberOutcomeProps) {
  const t = useMessages(messages);
  const say = useQuantity(scale.unit);
  return (
    <p className={styles.outcome}>
      <span className={styles.dot} aria-hidden="true" />
      <span>{t('happened')}</span> <b>{say(Number(outcome.toPrecision(3)))}</b>
    </p>
  );
}
