import type { Ref } from 'react';
import styles from './tally.module.css';

export interface TallyProps {
  /** Left out where nothing was right or wrong. */
  right?: boolean | undefined;
  words: string;
  ref?: Ref<HTMLDivElement> | undefined;
}

/** How an answer of several parts went, in one line; takes the focus after marking. */
export function Tally({ right, words, ref }: TallyProps) {
  return (
    <div ref={ref} tabIndex={-1} className={styles.tally} data-right={right}>
      {words}
    </div>
  );
}
