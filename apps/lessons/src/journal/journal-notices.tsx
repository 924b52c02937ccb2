import { useMessages } from '@groundswell/widgets/language';
import { CorruptNotice } from './corrupt-notice.tsx';
import styles from './notices.module.css';
import { messages } from './messages.ts';
import { StorageNotice } from './storage-notice.tsx';
import { useJournal } from './use-journal.ts';

/** What the learner must know about their journal, on top of whatever page is open. */
export function JournalNotices() {
  const t = useMessages(messages);
  const { storage, problems } = useJournal();
  if (storage.state === 'kept' && problems.length === 0) return null;
  return (
    <section className={styles.notices} aria-label={t('notices')}>
      {storage.state === 'kept' ? null : (
        <StorageNotice reason={storage.state} unsaved={storage.unsaved} />
      )}
      {problems.length > 0 ? <CorruptNotice problems={problems} /> : null}
    </section>
  );
}
