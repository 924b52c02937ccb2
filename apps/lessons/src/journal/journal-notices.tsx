import { settingsOf } from '@groundswell/core/assignment';
import { useMessages } from '@groundswell/widgets/language';
import { lessons } from '../lesson/lessons.ts';
import { CorruptNotice } from './corrupt-notice.tsx';
import styles from './notices.module.css';
import { messages } from './messages.ts';
import { RetiredNotice } from './retired-notice.tsx';
import { retiredQuestions } from './retired-questions.ts';
import { StorageNotice } from './storage-notice.tsx';
import { useJournal } from './use-journal.ts';

const asked = lessons.flatMap(({ screens }) => screens.flatMap(({ questions }) => questions));

/** What the learner must know about their journal, on top of whatever page is open. */
export function JournalNotices() {
  const t = useMessages(messages);
  const { storage, problems } = useJournal();
  const retired = useRetired();
  if (storage.state === 'kept' && problems.length === 0 && retired.count === 0) return null;
  return (
    <section className={styles.notices} aria-label={t('notices')}>
      {storage.state === 'kept' ? null : (
        <StorageNotice reason={storage.state} unsaved={storage.unsaved} />
      )}
      {problems.length > 0 ? <CorruptNotice problems={problems} /> : null}
      {retired.count > 0 ? <RetiredNotice {...retired} /> : null}
    </section>
  );
}

/** How many answered questions have left the lessons; none once the learner has read so. */
function useRetired() {
  const { entries, write } = useJournal();
  const key = 'retired-seen';
  const { length } = retiredQuestions(entries, asked);
  const isSeen = settingsOf(entries).get(key) === length;
  return {
    count: isSeen ? 0 : length,
    onSeen: () => write({ type: 'setting', key, value: length }),
  };
}
