import type { JournalProblem } from '@groundswell/core/assignment';
import { useMessages } from '@groundswell/widgets/language';
import { messages } from './messages.ts';
import styles from './notices.module.css';
import { SaveReceipt } from './save-receipt.tsx';

/** Names the entries that could not be read. They stay in the store and go into the receipt. */
export function CorruptNotice({ problems }: { problems: readonly JournalProblem[] }) {
  const t = useMessages(messages);
  return (
    <article className={styles.notice} data-tone="off" role="alert">
      <svg className={styles.drawing} viewBox="0 0 120 80" aria-hidden>
        <path d="M4 60H116" />
        <circle cx={20} cy={52} r={6} />
        <circle cx={44} cy={52} r={6} />
        <path className={styles.out} d="M62 46L74 58M74 46L62 58" />
        <circle cx={92} cy={52} r={6} />
      </svg>
      <div>
        <h2>{t('corrupt-title', { count: problems.length })}</h2>
        <p>{t('corrupt-body')}</p>
        <details className={styles.details}>
          <summary>{t('corrupt-which')}</summary>
          <ul>
            {problems.map(({ place, message }) => (
              <li key={place}>
                {t('corrupt-entry', { place: place + 1 })} <code>{message}</code>
              </li>
            ))}
          </ul>
        </details>
        <div className={styles.acts}>
          <SaveReceipt />
        </div>
      </div>
    </article>
  );
}
