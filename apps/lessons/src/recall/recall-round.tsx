import type { Question } from '@groundswell/core/quiz';
import { Button } from '@groundswell/widgets/button';
import { useMessages, useText } from '@groundswell/widgets/language';
import { ArrowRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { lessons } from '../lesson/lessons.ts';
import { loadQuestions } from '../lesson/load-lesson.ts';
import { AskCard } from '../question/ask-card.tsx';
import { messages } from './messages.ts';
import styles from './recall-page.module.css';

interface RecallRoundProps {
  id: string;
  number: number;
  total: number;
  onNext: () => void;
}

/** One question, from memory: the earlier answer stays away until there is a new one. */
export function RecallRound({ id, number, total, onNext }: RecallRoundProps) {
  const t = useMessages(messages);
  const text = useText();
  const lesson = lessons.find(({ screens }) => screens.some(({ recall }) => recall.includes(id)));
  const question = useQuestion(lesson?.id, id);
  return (
    <>
      <div className={styles.words}>
        <h1>{t('title')}</h1>
        <p>{t('words')}</p>
        {lesson ? <p className={styles.from}>{t('from', { lesson: text(lesson.title) })}</p> : null}
      </div>
      <div>
        {question ? (
          <AskCard
            id={id}
            question={question}
            fresh
            label={t('questionOf', { number, total })}
            after={
              <Button tone="main" iconAfter={<ArrowRight />} onClick={onNext}>
                {t('next')}
              </Button>
            }
          />
        ) : (
          <div className={styles.loading} aria-busy="true" />
        )}
      </div>
    </>
  );
}

function useQuestion(lesson: string | undefined, id: string): Question | undefined {
  const [question, setQuestion] = useState<Question>();
  useEffect(() => {
    if (lesson === undefined) return;
    let wanted = true;
    void loadQuestions(lesson).then((questions) => wanted && setQuestion(questions.get(id)));
    return () => {
      wanted = false;
    };
  }, [lesson, id]);
  return question;
}
