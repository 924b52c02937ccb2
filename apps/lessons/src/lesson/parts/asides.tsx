import { useMessages } from '@groundswell/widgets/language';
import type { ReactNode } from 'react';
import { useLesson } from '../lesson-context.ts';
import { messages } from '../messages.ts';
import styles from './asides.module.css';

interface AsideProps {
  title?: string;
  children: ReactNode;
}

/** What a model leaves out, one press away. On paper it stands open. */
export function Drawer({ title, children }: AsideProps) {
  const t = useMessages(messages);
  const { mode } = useLesson();
  return (
    <details className={styles.drawer} open={mode !== 'screens'}>
      <summary>{title ?? t('modelLimits')}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}

/** A matter that is not settled, with both sides. */
export function Contested({ title, children }: AsideProps) {
  const t = useMessages(messages);
  return (
    <aside className={styles.contested} aria-label={title ?? t('contested')}>
      <p className={styles.label}>{t('contested')}</p>
      {title ? <h2>{title}</h2> : null}
      <div className={styles.body}>{children}</div>
    </aside>
  );
}

/** Seen on the teacher's page alone. */
export function TeacherNotes({ children }: { children: ReactNode }) {
  const { mode } = useLesson();
  return mode === 'teacher' ? <div className={styles.notes}>{children}</div> : null;
}
