import { type Ref } from 'react';
import { useMessages } from '../language/index.ts';
import { MarkIcon } from '../question/card.ts';
import { messages } from './messages.ts';
import type { DeskRecord } from './records.ts';
import styles from './told.module.css';
import { useFeedback, usePointsLine } from './use-feedback.ts';

interface ToldProps {
  record: DeskRecord;
  /** Takes the focus when the verdict is locked, so that it is read out. */
  ref?: Ref<HTMLDivElement>;
}

/** What a post was, what settles it, and what the verdict earned; the trail stands beside the points. */
export function Told({ record, ref }: ToldProps) {
  const t = useMessages(messages);
  const { isRight, verdict, lines, trail } = useFeedback(record);
  const points = usePointsLine(record);
  return (
    <section className={styles.told} ref={ref} tabIndex={-1} aria-label={t('told')}>
      <p className={styles.verdict}>
        <MarkIcon right={isRight} /> {verdict}
      </p>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.points}>
        <b>{points.total}</b> <span>{points.for}</span>
      </p>
      <p className={styles.trail}>{trail}</p>
    </section>
  );
}
