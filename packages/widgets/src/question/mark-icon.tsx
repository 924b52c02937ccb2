import { Check, EqualApproximately, RotateCcw } from 'lucide-react';
import styles from './mark-icon.module.css';

export interface MarkIconProps {
  right: boolean;
  /** Not right, but worth a part of the point. */
  partly?: boolean;
}

/** A tick for right, "about" for partly, a turning arrow for not yet; always beside words that say the same. */
export function MarkIcon({ right, partly = false }: MarkIconProps) {
  return (
    <span className={styles.mark} data-right={right} aria-hidden="true">
      {right ? <Check /> : partly ? <EqualApproximately /> : <RotateCcw />}
    </span>
  );
}
