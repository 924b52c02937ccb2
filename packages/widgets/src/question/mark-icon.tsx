import { Check, RotateCcw } from 'lucide-react';
import styles from './mark-icon.module.css';

/** A tick for right, a turning arrow for not yet; always beside words that say the same. */
export function MarkIcon({ right }: { right: boolean }) {
  return (
    <span className={styles.mark} data-right={right} aria-hidden="true">
      {right ? <Check /> : <RotateCcw />}
    </span>
  );
}
