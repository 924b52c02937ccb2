import type { ComponentProps, ReactNode } from 'react';
import { useLesson } from '../lesson-context.ts';
import styles from './words.module.css';

/** The one or two sentences that a screen needs before its act. */
export function Words({ children }: { children: ReactNode }) {
  return <div className={styles.words}>{children}</div>;
}

/** An author writes `##` for a screen's title: on the page it is the only first-level heading. */
export function ScreenTitle({ children }: ComponentProps<'h1'>) {
  const { mode } = useLesson();
  // On paper and for the teacher the lesson's own title is the first level.
  if (mode !== 'screens') return <h2 className={styles.subtitle}>{children}</h2>;
  return (
    <h1 className={styles.title} tabIndex={-1} data-screen-title>
      {children}
    </h1>
  );
}

export function Subtitle({ children }: ComponentProps<'h2'>) {
  return <h2 className={styles.subtitle}>{children}</h2>;
}
