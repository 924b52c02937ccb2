import type { Question } from '@groundswell/core/quiz';
import { AskCard } from '../../question/ask-card.tsx';
import { useLesson } from '../lesson-context.ts';
import { plateNumber } from '../outline.ts';
import styles from './ask.module.css';

/** One question of the lesson, by its id. */
export function Ask({ id }: { id: string }) {
  const { content, outline, paper, mode, PaperQuestion } = useLesson();
  const question = content.questions.get(id);
  if (mode === 'teacher') return null;
  if (mode === 'paper') {
    return question && PaperQuestion ? <PaperQuestion question={question} /> : null;
  }
  const settles = [...content.questions.values()].filter(
    (other): other is Question<'prediction'> =>
      other.kind === 'prediction' && other.settled?.by === id,
  );
  return (
    <div className={styles.ask}>
      <AskCard
        id={id}
        question={question}
        number={plateNumber(outline, id)}
        paper={paper}
        settles={settles}
      />
    </div>
  );
}
