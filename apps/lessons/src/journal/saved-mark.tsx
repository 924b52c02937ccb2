import { useMessages } from '@groundswell/widgets/language';
import { Check } from 'lucide-react';
import { messages } from './messages.ts';
import styles from './saved-mark.module.css';

/** Says that what the learner did is kept, and where. */
export function SavedMark() {
  const t = useMessages(messages);
  return (
    <span className={styles.saved}>
      <Check aria-hidden /> {t(onPhone() ? 'savedOnPhone' : 'savedOnDevice')}
    </span>
  );
}

function onPhone(): boolean {
  return matchMedia('(pointer: coarse), (max-width: 760px)').matches;
}
