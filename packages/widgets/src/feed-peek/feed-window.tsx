import type { ReactNode } from 'react';
import styles from './feed-window.module.css';

interface FeedWindowProps {
  /** Whose feed it is. */
  title: ReactNode;
  /** What it adds up to. */
  sum: ReactNode;
  children: ReactNode;
}

/** What one person sees: a window with those they are tied to, and the sum of it in words. */
export function FeedWindow({ title, sum, children }: FeedWindowProps) {
  return (
    <div className={styles.window}>
      <p className={styles.title}>{title}</p>
      <div className={styles.view}>{children}</div>
      <p className={styles.sum}>{sum}</p>
    </div>
  );
}
