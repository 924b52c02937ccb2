import { useMessages } from '@groundswell/widgets/language';
import { Check, CircleAlert } from 'lucide-react';
import { messages } from './messages.ts';
import styles from './saved-mark.module.css';
import { useJournal } from './use-journal.ts';

/** Says whether what the learner did is kept, and where. */
export function SavedMark() {
  const t = useMessages(messages);
  const { ready, storage } = useJournal();
  if (!ready) return null;
  if (storage.state !== 'kept') {
    return (
      <span className={styles.saved} data-state="unsaved">
        <CircleAlert aria-hidden /> {t('notSaved')}
      </span>
    );
  }
  return (
    <span className={styles.saved}>
      <Check aria-hidden /> {t(onPhone() ? 'savedOnPhone' : 'savedOnDevice')}
    </span>
  );
}

function onPhone(): boolean {
  return matchMedia('(pointer: coarse), (max-width: 760px)').matches;
}
