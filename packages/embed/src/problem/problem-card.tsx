import { Button } from '@groundswell/widgets/button';
import { useMessages } from '@groundswell/widgets/language';
import { messages, type ProblemReason } from './messages.ts';
import styles from './problem-card.module.css';

interface ProblemCardProps {
  reason: ProblemReason;
  /** What was wrong, as it was written. */
  detail: string;
  /** What may stand in its place, where the name was unknown. */
  names?: readonly string[];
  onRetry?: () => void;
}

/** Reasons whose detail is not part of the sentence, and so stands below it. */
const quoted: ReadonlySet<ProblemReason> = new Set([
  'wrong-settings',
  'broken-json',
  'broken',
  'stopped',
]);

/** Says what keeps a figure from being shown, with the value, and what to do: never a blank. */
export function ProblemCard({ reason, detail, names = [], onRetry }: ProblemCardProps) {
  const t = useMessages(messages);
  return (
    <section className={styles.card} role="alert">
      <h2>{t('title')}</h2>
      <p>{t(reason, { detail })}</p>
      {quoted.has(reason) && detail ? (
        <p>
          <code>{detail}</code>
        </p>
      ) : null}
      {reason === 'unknown-kind' ? (
        <ul aria-label={t('kinds')}>
          {names.map((name) => (
            <li key={name}>
              <code>{name}</code>
            </li>
          ))}
        </ul>
      ) : null}
      {onRetry ? <Button onClick={onRetry}>{t('retry')}</Button> : null}
    </section>
  );
}
