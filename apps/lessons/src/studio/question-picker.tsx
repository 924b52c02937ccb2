import type { BankQuestion } from '@groundswell/core/question-bank';
import type { Question } from '@groundswell/core/quiz';
import { useMessages, useText } from '@groundswell/widgets/language';
import { useEffect, useState } from 'react';
import { useTopicName } from '../workshop/use-topic-name.ts';
import { messages } from './messages.ts';
import styles from './studio.module.css';

interface QuestionPickerProps {
  /** Id of the question that stands on the desk. */
  chosen: string | undefined;
  onPick: (question: Question) => void;
}

/** The questions of the bank by topic; the bank is fetched when questions are asked for. */
export function QuestionPicker({ chosen, onPick }: QuestionPickerProps) {
  const t = useMessages(messages);
  const text = useText();
  const topicName = useTopicName();
  const bank = useBank();
  const [wanted, setWanted] = useState<string | null>(null);
  const here = bank.find(({ question }) => question.id === chosen);
  const topics = [...new Set<string>(bank.map(({ topic }) => topic))];
  const topic = wanted ?? here?.topic ?? topics[0];
  const questions = bank.filter((each) => each.topic === topic).map(({ question }) => question);
  if (bank.length === 0) return <div aria-busy="true" />;
  return (
    <>
      <div className={styles.field}>
        <label htmlFor="studio-topic">{t('topic')}</label>
        <select id="studio-topic" value={topic} onChange={({ target }) => setWanted(target.value)}>
          {topics.map((each) => (
            <option key={each} value={each}>
              {topicName(each)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor="studio-question">{t('whichQuestion')}</label>
        <select
          id="studio-question"
          value={questions.some(({ id }) => id === chosen) ? chosen : ''}
          onChange={({ target }) => {
            const question = questions.find(({ id }) => id === target.value);
            if (question) onPick(question);
          }}
        >
          <option value="" disabled>
            {t('choose')}
          </option>
          {questions.map(({ id, prompt }) => (
            <option key={id} value={id}>
              {text(prompt)}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

function useBank(): readonly BankQuestion[] {
  const [bank, setBank] = useState<readonly BankQuestion[]>([]);
  useEffect(() => {
    let wanted = true;
    void import('@groundswell/core/question-bank').then(
      ({ questionBank }) => wanted && setBank(questionBank),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return bank;
}
