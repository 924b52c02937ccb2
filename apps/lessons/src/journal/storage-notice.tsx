import { Button } from '@groundswell/widgets/button';
import { useMessages } from '@groundswell/widgets/language';
import { RotateCcw } from 'lucide-react';
import { messages } from './messages.ts';
import styles from './notices.module.css';
import { SaveReceipt } from './save-receipt.tsx';
import { useJournal } from './use-journal.ts';

interface StorageNoticeProps {
  reason: 'full' | 'blocked' | 'failing';
  unsaved: number;
}

/** Says at once that answers are not being stored, and offers the way out. */
export function StorageNotice({ reason, unsaved }: StorageNoticeProps) {
  const t = useMessages(messages);
  const { retry } = useJournal();
  return (
    <article className={styles.notice} data-tone="off" role="alert">
      <svg className={styles.drawing} viewBox="0 0 120 80" aria-hidden>
        <path d="M4 64H116" />
        <rect x={22} y={18} width={44} height={46} />
        <path d="M22 26H66M32 36H56M32 44H50" />
        <path className={styles.out} d="M72 52L96 28M96 28V42M96 28H82" />
      </svg>
      <div>
        <h2>{t(`${reason}-title`)}</h2>
        <p>
          {t('unsaved', { count: unsaved })} {t(`${reason}-body`)}
        </p>
        <div className={styles.acts}>
          <SaveReceipt tone="main" />
          <Button icon={<RotateCcw />} onClick={() => void retry()}>
            {t('tryAgain')}
          </Button>
        </div>
      </div>
    </article>
  );
}
