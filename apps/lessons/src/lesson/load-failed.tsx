import { Button } from '@groundswell/widgets/button';
import { useMessages } from '@groundswell/widgets/language';
import { RotateCcw } from 'lucide-react';
import styles from './lesson-page.module.css';
import { messages } from './messages.ts';

export function LoadFailed({ onRetry }: { onRetry: () => void }) {
  const t = useMessages(messages);
  return (
    <div className={styles.failed} role="alert">
      <h1>{t('loadFailed')}</h1>
      <p>{t('loadFailedBody')}</p>
      <Button tone="main" icon={<RotateCcw />} onClick={onRetry}>
        {t('retry')}
      </Button>
    </div>
  );
}
