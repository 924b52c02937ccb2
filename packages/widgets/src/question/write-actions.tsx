import type { ReactNode } from 'react';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { AnswerActions } from './answer-actions.tsx';
import { CertaintyChoice } from './certainty-choice.tsx';
import { HintButton } from './hint-list.tsx';
import { messages } from './messages.ts';
import type { Answer } from './use-answer.ts';

export interface WriteActionsProps<K extends 'explain' | 'open'> {
  answer: Answer<K>;
  /** Opens the model answer; called once there are words, and certainty where it is asked. */
  onReveal: () => void;
  /** Stands behind the buttons while it is tried again. */
  after?: ReactNode;
}

/** While somebody writes: the way to the model answer, or, where feedback waits for the whole set, to keep the words. */
export function WriteActions<K extends 'explain' | 'open'>({
  answer,
  onReveal,
  after,
}: WriteActionsProps<K>) {
  const t = useMessages(messages);
  const { certainty, hints, attempt, response } = answer;
  if (answer.isDeferred) {
    return <AnswerActions answer={answer} onRetry={onReveal} hasMore={false} after={after} />;
  }
  const lacks = response.words.trim() === '' || certainty === null;
  return (
    <>
      {certainty === undefined ? null : (
        <CertaintyChoice value={certainty} onChange={answer.beCertain} />
      )}
      <Button tone="main" onClick={() => (lacks ? answer.check() : onReveal())}>
        {t('reveal')}
      </Button>
      <HintButton hints={hints} />
      {attempt > 1 ? after : null}
    </>
  );
}
