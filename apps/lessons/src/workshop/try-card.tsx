import type { Question } from '@groundswell/core/quiz';
import { Button } from '@groundswell/widgets/button';
import { useMessages } from '@groundswell/widgets/language';
import { QuestionCard } from '@groundswell/widgets/question';
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { messages } from './messages.ts';
import styles from './workshop.module.css';

/** The card that a learner would get; what is answered here is not kept. */
export function TryCard({ question }: { question: Question | undefined }) {
  const t = useMessages(messages);
  const [round, setRound] = useState(0);
  if (!question) return <p className={styles.quiet}>{t('unfinishedTry')}</p>;
  return (
    <div className={styles.card}>
      <QuestionCard key={round} question={question} />
      <Button tone="bare" icon={<RotateCcw aria-hidden />} onClick={() => setRound(round + 1)}>
        {t('again')}
      </Button>
    </div>
  );
}
