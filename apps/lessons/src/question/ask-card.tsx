import type { Question } from '@groundswell/core/quiz';
import { useMessages } from '@groundswell/widgets/language';
import { Suspense } from 'react';
import { useJournal } from '../journal/use-journal.ts';
import { cards } from './cards.ts';
import { messages } from './messages.ts';
import styles from './ask-card.module.css';

interface AskCardProps {
  id: string;
  /** Missing where an update took the question out of the lesson. */
  question: Question | undefined;
}

/** A question's card, filled with the learner's last answer; a new answer goes to the journal. */
export function AskCard({ id, question }: AskCardProps) {
  const t = useMessages(messages);
  const { ready, lastResults, write } = useJournal();
  const Card = question && cards[question.kind];
  if (!question || !Card) {
    return (
      <p className={styles.missing} role="note">
        {t(question ? 'noCard' : 'noQuestion', { question: id })}
      </p>
    );
  }
  // The card reads the earlier answer once, at its start, so it waits for the journal.
  if (!ready) return <div className={styles.loading} aria-busy="true" />;
  return (
    <Suspense fallback={<div className={styles.loading} aria-busy="true" />}>
      <Card
        question={question}
        initialResult={lastResults.get(id)}
        onResult={(result) => write({ type: 'result', result })}
      />
    </Suspense>
  );
}
