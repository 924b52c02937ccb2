import type { ReactNode } from 'react';
import { useJournal } from '../../journal/use-journal.ts';
import { useLesson } from '../lesson-context.ts';
import { useOutcomes } from '../outcomes.tsx';
import styles from './after.module.css';

/** Words that wait until a figure has shown its outcome. On paper they would give it away. */
export function After({ figure, children }: { figure: string; children: ReactNode }) {
  const { outcomes } = useOutcomes();
  return <Revealed when={outcomes.has(figure)}>{children}</Revealed>;
}

/** Words that wait until a question is answered or a prediction locked. */
export function AfterAsk({ id, children }: { id: string; children: ReactNode }) {
  const { lastResults } = useJournal();
  return <Revealed when={lastResults.has(id)}>{children}</Revealed>;
}

/** The region stands from the start, so that a screen reader says the words when they come. */
function Revealed({ when, children }: { when: boolean; children: ReactNode }) {
  const { mode } = useLesson();
  return (
    <div className={styles.after} aria-live="polite">
      {when && mode === 'screens' ? children : null}
    </div>
  );
}
