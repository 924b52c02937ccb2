import { useNumber } from '@groundswell/widgets/language';
import { useOutcomes, valueAt } from '../outcomes.tsx';
import styles from './value.module.css';

interface ValueProps {
  /** `figureId.key`, or `figureId.thing.key`. */
  of: string;
  /** @default 'number' */
  as?: 'number' | 'percent';
}

/** A number that the figure has just produced, in the reader's way of writing numbers. */
export function Value({ of, as = 'number' }: ValueProps) {
  const { outcomes } = useOutcomes();
  const formatNumber = useNumber();
  const value = valueAt(outcomes, of);
  if (typeof value === 'string') return <span className={styles.value}>{value}</span>;
  if (typeof value !== 'number') return <span className={styles.value}>…</span>;
  const options: Intl.NumberFormatOptions =
    as === 'percent'
      ? { style: 'percent', maximumFractionDigits: 0 }
      : { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 0 };
  return <span className={styles.value}>{formatNumber(value, options)}</span>;
}
