import type { Kind } from '@groundswell/core/quiz';
import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { HintButton } from './hint-list.tsx';
import { messages } from './messages.ts';
import type { Answer } from './use-answer.ts';

export interface AnswerActionsProps<K extends Kind> {
  answer: Answer<K>;
  onRetry: () => void;
  /** False where all there is to say stands open already. @default true */
  hasMore?: boolean;
  /** Stands behind the buttons once the answer was marked, and while it is tried again. */
  after?: ReactNode;
}

/** Check, then Try again until it is right; hints before, the rest of the feedback afterwards. */
export function AnswerActions<K extends Kind>({
  answer,
  onRetry,
  hasMore = true,
  after,
}: AnswerActionsProps<K>) {
  const t = useMessages(messages);
  const { stage, marked, showsAll, hints, attempt } = answer;
  if (stage === 'review') return after;
  if (stage === 'disabled') return null;
  if (!marked) {
    return (
      <>
        <Button tone="main" onClick={() => answer.check()}>
          {t('check')}
        </Button>
        <HintButton hints={hints} />
        {attempt > 1 ? after : null}
      </>
    );
  }
  return (
    <>
      {stage === 'right' ? (
        after
      ) : (
        // The second click of a double click on Check lands here; it was not meant for this.
        <Button tone="main" icon={<RotateCcw />} onClick={(event) => event.detail < 2 && onRetry()}>
          {t('retry')}
        </Button>
      )}
      {showsAll || !hasMore ? null : <Button onClick={answer.showAll}>{t('showAll')}</Button>}
      {stage === 'right' ? null : after}
    </>
  );
}
