import { useMessages } from '@groundswell/widgets/language';
import { messages } from './messages.ts';
import styles from './skip-link.module.css';

/** The first stop of the Tab key. */
export function SkipLink() {
  const t = useMessages(messages);
  return (
    <a className={styles.skip} href="#main">
      {t('skip')}
    </a>
  );
}
