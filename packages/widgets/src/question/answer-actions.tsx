import type { Kind } from '@groundswell/core/quiz';
import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { CertaintyChoice } from './certainty-choice.tsx';
import { HintButton } from './hint-list.tsx';
import styles from './answer-actions.module.css';
import { messages } from './messages.ts';
import type { Answer } from './use-answer.ts';
import { WorthLine } from './worth-line.tsx';

export interface AnswerActionsProps<K extends Kind> {
  answer: Answer<K>;
  onRetry: () => void;
  /** False where all there is to say stands open already. @default true */
  hasMore?: boolean;
  /** False where certainty was asked for before. @default true */
  asksCertainty?: boolean;
  /** Stands behind the buttons once the answer was marked, and while it is tried again. */
  after?: ReactNode;
}

/** Check, then Try again until it is right; hints before, the rest of the feedback afterwards. */
export function AnswerActions<K extends Kind>({
  answer,
  onRetry,
  hasMore = true,
  asksCertainty = true,
  after,
}: AnswerActionsProps<K>) {
  const t = useMessages(messages);
  const { stage, marked, showsAll, hints, attempt, certainty, feedbackRef } = answer;
  if (stage === 'review') return after;
  if (stage === 'disabled') return null;
  if (answer.isKept) {
    return (
      <>
        <div ref={feedbackRef} tabIndex={-1} className={styles.kept}>
          {t('kept')}
        </div>
        {after}
      </>
    );
  }
  if (!marked) {
    return (
      <>
        {certainty === undefined || !asksCertainty ? null : (
          <CertaintyChoice value={certainty} onChange={answer.beCertain} />
        )}
        <Button tone="main" onClick={() => answer.check()}>
          {t(answer.isDeferred ? 'keep' : 'check')}
        </Button>
        <HintButton hints={hints} />
        {attempt > 1 ? after : null}
      </>
    );
  }
  return (
    <>
      <WorthLine answer={answer} />
      {stage === 'right' ? (
        after
      ) : answer.canRetry ? (
        // The second click of a double click on Check lands here; it was not meant for this.
        <Button tone="main" icon={<RotateCcw />} onClick={(event) => event.detail < 2 && onRetry()}>
          {t('retry')}
        </Button>
      ) : null}
      {showsAll || !hasMore ? null : <Button onClick={answer.showAll}>{t('showAll')}</Button>}
      {stage === 'right' ? null : after}
    </>
  );
}
