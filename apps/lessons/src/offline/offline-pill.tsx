import { useMessages } from '@groundswell/widgets/language';
import { CloudOff } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { messages } from './messages.ts';
import styles from './pill.module.css';

/** Says that there is no connection, and that none is needed. */
export function OfflinePill() {
  const t = useMessages(messages);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const [closed, setClosed] = useState(false);
  if (online && closed) setClosed(false); // the next time offline is news again
  if (online || closed) return null;
  return (
    <output className={styles.pill}>
      <CloudOff aria-hidden />
      <span className={styles.words}>
        <b>{t('offline')}</b> <span>{t('offlineWhy')}</span>
      </span>
      <button type="button" onClick={() => setClosed(true)}>
        {t('close')}
      </button>
    </output>
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
