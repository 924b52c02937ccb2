import type { PointerEvent } from 'react';
import { Feedback } from '../feedback.tsx';
import { MarkIcon } from '../mark-icon.tsx';
import styles from './placed-card.module.css';

export interface CardVerdict {
  right: boolean;
  feedback: string;
  /** Where the card belongs, told to whoever asked to see all. */
  answer?: string | undefined;
}

export interface PlacedCardProps {
  id: string;
  text: string;
  held: boolean;
  /** Lies where the learner put it. */
  laid: boolean;
  locked: boolean;
  verdict?: CardVerdict | undefined;
  onTap: () => void;
  onCarry: (event: PointerEvent<HTMLElement>) => void;
}

/** A slip of paper to pick up; after marking it says how it stands. */
export function PlacedCard(props: PlacedCardProps) {
  const { id, text, held, laid, locked, verdict, onTap, onCarry } = props;
  const mark = verdict ? (verdict.right ? 'right' : 'not-yet') : undefined;
  return (
    <li
      className={styles.card}
      data-held={held || undefined}
      data-laid={laid || undefined}
      data-mark={mark}
    >
      {locked ? (
        <p className={styles.words} dir="auto">
          {verdict ? <MarkIcon right={verdict.right} /> : null}
          <span>{text}</span>
        </p>
      ) : (
        <button
          type="button"
          className={styles.words}
          aria-pressed={held}
          data-card={id}
          dir="auto"
          onClick={onTap}
          onPointerDown={onCarry}
        >
          {text}
        </button>
      )}
      {verdict ? (
        <div className={styles.feedback}>
          <Feedback tone={mark ?? 'plain'} feedback={verdict.feedback} />
          {verdict.answer ? <Feedback tone="right" feedback={verdict.answer} /> : null}
        </div>
      ) : null}
    </li>
  );
}
