import { useMessages } from '../language/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import { messages } from './messages.ts';
import styles from './tie-weights.module.css';

interface VoteAxisProps {
  people: number;
  name: string;
  votes: number;
  guess: number | undefined;
}

/** The learner's guess and what came out, on one axis: marigold and hollow is the guess, ink and filled the result. */
export function VoteAxis({ people, name, votes, guess }: VoteAxisProps) {
  const t = useMessages(messages);
  const at = (value: number) => `${(Math.min(Math.max(value, 0), people) / people) * 100}%`;
  return (
    <div className={styles.axis}>
      <VisuallyHidden>{t('axis', { name, people })}</VisuallyHidden>
      <i className={styles.scale} />
      {Array.from({ length: people + 1 }, (_, tick) => (
        <span key={tick} aria-hidden className={styles.tick} style={{ left: at(tick) }}>
          {tick}
        </span>
      ))}
      {guess === undefined ? null : (
        <span className={styles.guess} data-end={guess > people / 2} style={{ left: at(guess) }}>
          <b>{t('guess', { guess })}</b>
        </span>
      )}
      <span className={styles.result} data-end={votes > people / 2} style={{ left: at(votes) }}>
        <b>{t('result', { name, votes })}</b>
      </span>
    </div>
  );
}
