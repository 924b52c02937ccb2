import type { Range } from '@groundswell/core/quiz';
import type { CSSProperties, ReactNode } from 'react';
import styles from './range-bar.module.css';

interface RangeBarProps {
  title: string;
  /** The number, large. */
  value: ReactNode;
  range: Range;
  /** Ends of the axis, and what stands there. */
  from: number;
  to: number;
  ends: readonly [string, string];
  /** Something to hold it against, on the same axis. */
  beside?: { readonly value: number; readonly name: string } | undefined;
  /** What the range says in words. */
  children: ReactNode;
}

/** A number that is noisy: its dot, the band in which it may well lie, and a sentence. */
export function RangeBar(props: RangeBarProps) {
  const { title, value, range, from, to, ends, beside, children } = props;
  const place = (at: number) => {
    const share = (Math.min(Math.max(at, from), to) - from) / (to - from);
    return `${100 * share}%`;
  };
  const style = {
    '--low': place(range.low),
    '--high': place(range.high),
    '--at': place(range.value),
  } as CSSProperties;
  return (
    <div className={styles.measure}>
      <h4>{title}</h4>
      <p className={styles.value}>{value}</p>
      <div className={styles.axis} style={style} aria-hidden>
        <i />
        {beside ? (
          <em data-late={beside.value > (from + to) / 2} style={{ left: place(beside.value) }}>
            <span>{beside.name}</span>
          </em>
        ) : null}
        <b />
      </div>
      <p className={styles.ends} aria-hidden>
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
      <div className={styles.words}>{children}</div>
    </div>
  );
}
