import { gradeOf } from '@groundswell/core/quiz';
import { Button } from '@groundswell/widgets/button';
import { useMessages } from '@groundswell/widgets/language';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { useJournal } from '../../journal/use-journal.ts';
import { AskCard } from '../../question/ask-card.tsx';
import { useLesson } from '../lesson-context.ts';
import { messages } from '../messages.ts';
import { Ask } from './ask.tsx';
import styles from './question-set.module.css';

/** Questions asked one after the other; it opens on the first one not answered yet. */
export function QuestionSet({ ids }: { ids: string }) {
  const { mode } = useLesson();
  const { ready } = useJournal();
  const questions = ids.split(/\s+/).filter(Boolean);
  if (mode !== 'screens') return questions.map((id) => <Ask key={id} id={id} />);
  return ready ? <OneByOne questions={questions} /> : null;
}

/** Questions that come back after a day and after a week. */
export function Recall({ ids }: { ids: string }) {
  return <QuestionSet ids={ids} />;
}

function OneByOne({ questions }: { questions: readonly string[] }) {
  const t = useMessages(messages);
  const { content } = useLesson();
  const { lastResults } = useJournal();
  const [current, setCurrent] = useState(() => {
    const open = questions.findIndex((id) => !lastResults.has(id));
    return Math.max(open, 0);
  });
  const top = useRef<HTMLDivElement>(null);
  const id = questions[current] ?? '';
  const isLast = current === questions.length - 1;
  const last = lastResults.get(id)?.verdict;
  const isAnswered = last !== undefined;
  const isDone = last?.status === 'locked' || (last && gradeOf(last) === 'right');

  function goTo(index: number) {
    setCurrent(index);
    top.current?.focus();
  }

  const next = (
    <Button
      tone={isDone ? 'main' : isAnswered ? 'quiet' : 'bare'}
      iconAfter={<ArrowRight />}
      onClick={() => goTo(current + 1)}
    >
      {t('nextQuestion')}
    </Button>
  );
  return (
    <div className={styles.set}>
      <div ref={top} tabIndex={-1} className={styles.where}>
        <span>{t('questionOf', { number: current + 1, total: questions.length })}</span>
        <span className={styles.ticks} aria-hidden>
          {questions.map((question, index) => (
            <i key={question} data-done={lastResults.has(question)} data-here={index === current} />
          ))}
        </span>
      </div>
      <AskCard key={id} id={id} question={content.questions.get(id)} after={isLast ? null : next} />
      <div className={styles.turn}>
        {current > 0 ? (
          <Button tone="bare" icon={<ArrowLeft />} onClick={() => goTo(current - 1)}>
            {t('previousQuestion')}
          </Button>
        ) : null}
        {isLast || isAnswered ? null : next}
      </div>
    </div>
  );
}
