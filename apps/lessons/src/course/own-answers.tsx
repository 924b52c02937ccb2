import { useMessages } from '@groundswell/widgets/language';
import { SaveReceipt } from '../journal/save-receipt.tsx';
import { useJournal } from '../journal/use-journal.ts';
import styles from './course-page.module.css';
import { messages } from './messages.ts';

/** At the foot of the course: where the answers are, and a copy of them to take away. */
export function OwnAnswers() {
  const t = useMessages(messages);
  const { entries } = useJournal();
  return (
    <aside className={styles.strip}>
      <p className={styles.why}>{t('answersHere')}</p>
      {entries.length > 0 ? <SaveReceipt /> : null}
    </aside>
  );
}
