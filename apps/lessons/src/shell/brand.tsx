import { useMessages } from '@groundswell/widgets/language';
import { Link } from 'react-router';
import styles from './bar.module.css';
import { messages } from './messages.ts';

/** The logo, leading home. On a phone a lesson shows the mark alone. */
export function Brand() {
  const t = useMessages(messages);
  return (
    <Link to="/" className={styles.brand} aria-label={t('home')}>
      <svg className={styles.mark} viewBox="0 0 48 48" aria-hidden>
        <g fill="none" stroke="currentColor" strokeWidth={3.4} strokeLinecap="round">
          <path d="M4 41C15 41 18 37 24 37S33 41 44 41" />
          <path d="M4 33.5C14 33.5 17.5 26 24 26S34 33.5 44 33.5" />
          <path d="M4 26C13.5 26 17 15.5 24 15.5S34.5 26 44 26" />
        </g>
        <circle className={styles.crest} cx={24} cy={7.4} r={4.6} />
      </svg>
      <span className={styles.wordmark} />
    </Link>
  );
}
