import { useMessages } from '@groundswell/widgets/language';
import { Link } from 'react-router';
import { FigureFrame } from '../../figure/figure-frame.tsx';
import { neededPredictions } from '../../figure/needed-predictions.ts';
import { useJournal } from '../../journal/use-journal.ts';
import { useLesson } from '../lesson-context.ts';
import { messages } from '../messages.ts';
import { plateNumber } from '../outline.ts';
import { useOutcomes } from '../outcomes.tsx';
import styles from './figure.module.css';

/** One figure of the lesson, by its id, numbered in the order in which the lesson shows them. */
export function Figure({ id }: { id: string }) {
  const { content, outline, paper, mode } = useLesson();
  const { predictions } = useJournal();
  const { report } = useOutcomes();
  const spec = content.figures[id];
  if (mode === 'teacher' || !spec) return null;
  return (
    <div className={styles.figure}>
      <LockFirst needed={neededPredictions(spec.settings)} />
      <FigureFrame
        spec={spec}
        number={plateNumber(outline, id)}
        paper={paper}
        onPaper={mode === 'paper'}
        predictions={predictions}
        onOutcome={(outcome) => report(id, outcome, spec.answers)}
      />
    </div>
  );
}

/** Where a figure waits for a guess that was passed by on another screen: the way there. */
function LockFirst({ needed }: { needed: readonly string[] }) {
  const t = useMessages(messages);
  const { outline, content, screenId, mode } = useLesson();
  const { ready, lastResults } = useJournal();
  const open = needed.find((question) => !lastResults.has(question));
  const screen = outline.screens.find(({ questions }) => open && questions.includes(open));
  if (mode !== 'screens' || !ready || !screen || screen.id === screenId) return null;
  return (
    <p className={styles.lockFirst}>
      {t('lockFirst')}{' '}
      <Link to={`/lesson/${outline.id}/${screen.id}`}>{screen.title[content.language]}</Link>
    </p>
  );
}
