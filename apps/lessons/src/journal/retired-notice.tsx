import { Button } from '@groundswell/widgets/button';
import { useMessages } from '@groundswell/widgets/language';
import { messages } from './messages.ts';
import styles from './notices.module.css';
import { SaveReceipt } from './save-receipt.tsx';

interface RetiredNoticeProps {
  count: number;
  onSeen: () => void;
}

/** Says that answers are kept although an update took their questions away. */
export function RetiredNotice({ count, onSeen }: RetiredNoticeProps) {
  const t = useMessages(messages);
  return (
    <article className={styles.notice} role="note">
      <div>
        <h2>{t('retired-title', { count })}</h2>
        <p>{t('retired-body')}</p>
        <div className={styles.acts}>
          <SaveReceipt />
          <Button tone="bare" onClick={onSeen}>
            {t('retired-seen')}
          </Button>
        </div>
      </div>
    </article>
  );
}
