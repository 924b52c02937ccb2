import { useMessages } from '@groundswell/widgets/language';
import { RotateCcw } from 'lucide-react';
import { Link } from 'react-router';
import { useJournal } from '../journal/use-journal.ts';
import styles from './course-page.module.css';
import { messages } from './messages.ts';

/** Stands under the cover on the days when a question is due again. */
export function RecallStrip() {
  const t = useMessages(messages);
  const { recallDue } = useJournal();
  if (recallDue.length === 0) return null;
  return (
    <aside className={styles.strip}>
      <p className={styles.back}>{t('recallBack', { count: recallDue.length })}</p>
      <p className={styles.why}>{t('recallWhy')}</p>
      <Link className={styles.recall} to="/recall">
        <RotateCcw aria-hidden /> {t('recallNow')}
      </Link>
    </aside>
  );
}
