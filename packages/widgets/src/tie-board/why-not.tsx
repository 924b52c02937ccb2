import type { NetworkGoalQuestion } from '@groundswell/core/quiz';
import { lazy, Suspense, useId, useState } from 'react';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { messages } from './messages.ts';
import styles from './tie-board.module.css';

const CountingProof = lazy(async () => ({
  default: (await import('./counting-proof.tsx')).CountingProof,
}));

/** A way to give up on fooling everybody, which opens the proof that nobody can. */
export function WhyNot({ question }: { question: NetworkGoalQuestion }) {
  const t = useMessages(messages);
  const [open, setOpen] = useState(false);
  const proofId = useId();
  return (
    <>
      <Button
        tone="bare"
        className={styles.whyNot}
        aria-expanded={open}
        aria-controls={proofId}
        onClick={() => setOpen(!open)}
      >
        {t('whyNot', { people: question.people.length })}
      </Button>
      <div id={proofId}>
        <Suspense>{open ? <CountingProof question={question} /> : null}</Suspense>
      </div>
    </>
  );
}
