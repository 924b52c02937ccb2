import { useMessages, useNumber } from '../language/index.ts';
import { StateMark } from '../state-mark/index.ts';
import styles from './rewire-figure.module.css';
import { messages } from './messages.ts';
import type { Act } from './settings.ts';

interface ActHeadProps {
  act: Act;
  name: string;
  /** The large number: people who act, or tries that took nearly all. */
  count: number;
  /** What the number is out of, in words. */
  of: string;
}

/** One act by its mark and name, what it takes, and how far it has come. */
export function ActHead({ act, name, count, of }: ActHeadProps) {
  const t = useMessages(messages);
  const number = useNumber();
  return (
    <div className={styles.head}>
      <StateMark state={act.mark} />
      <p className={styles.name}>
        {name}
        <small>{t('need', { need: act.need })}</small>
      </p>
      <p className={styles.lead}>
        <b>{number(count)}</b> {of}
      </p>
    </div>
  );
}
