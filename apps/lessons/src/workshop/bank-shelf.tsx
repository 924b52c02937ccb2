import type { BankQuestion } from '@groundswell/core/question-bank';
import type { Question } from '@groundswell/core/quiz';
import { Button } from '@groundswell/widgets/button';
import { useMessages } from '@groundswell/widgets/language';
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { messages } from './messages.ts';
import { useTopicName } from './use-topic-name.ts';
import styles from './workshop.module.css';

/** Our own questions by topic; the bank is fetched when the shelf is opened. */
export function BankShelf({ onBring }: { onBring: (questions: readonly Question[]) => void }) {
  const t = useMessages(messages);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.paste} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('bank')}</summary>
      {isOpen ? <Shelf onBring={onBring} /> : null}
    </details>
  );
}

function Shelf({ onBring }: { onBring: (questions: readonly Question[]) => void }) {
  const t = useMessages(messages);
  const nameOf = useTopicName();
  const [bank, setBank] = useState<readonly BankQuestion[]>([]);
  const [chosen, setChosen] = useState<string>('a1');
  useEffect(() => {
    let wanted = true;
    void import('@groundswell/core/question-bank').then(
      ({ questionBank }) => wanted && setBank(questionBank),
    );
    return () => {
      wanted = false;
    };
  }, []);
  const topics = [...new Set(bank.map(({ topic }) => topic))];
  const questions = bank.filter(({ topic }) => topic === chosen).map(({ question }) => question);
  if (bank.length === 0) return <div aria-busy="true" />;
  return (
    <div className={styles.field}>
      <label htmlFor="bank-topic">{t('topic')}</label>
      <select id="bank-topic" value={chosen} onChange={({ target }) => setChosen(target.value)}>
        {topics.map((topic) => (
          <option key={topic} value={topic}>
            {nameOf(topic)}
          </option>
        ))}
      </select>
      <Button icon={<Plus aria-hidden />} onClick={() => onBring(questions)}>
        {t('addTopic', { count: questions.length })}
      </Button>
    </div>
  );
}
