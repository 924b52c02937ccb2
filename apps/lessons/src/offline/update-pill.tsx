import { useMessages } from '@groundswell/widgets/language';
import { RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { deviceJournal } from '../journal/device-journal.ts';
import { messages } from './messages.ts';
import styles from './pill.module.css';

/**
 * How long the worker waits with fetching the rest of the site, in ms: on a slow line it would
 * take the way from the page that the reader opened.
 */
const settled = 3000;

/** Offers a new version of the site; the page reloads only once everything is stored. */
export function UpdatePill() {
  const t = useMessages(messages);
  const [takeUpdate, setTakeUpdate] = useState<(() => Promise<void>) | null>(null);

  useEffect(() => {
    if (!import.meta.env.PROD) return;
    const timer = setTimeout(() => void register((take) => setTakeUpdate(() => take)), settled);
    return () => clearTimeout(timer);
  }, []);

  if (!takeUpdate) return null;
  return (
    <output className={styles.pill}>
      <RefreshCw aria-hidden />
      <span className={styles.words}>
        <b>{t('newVersion')}</b> <span>{t('newVersionWhy')}</span>
      </span>
      <button
        type="button"
        onClick={() => {
          void deviceJournal.settled().then(takeUpdate);
        }}
      >
        {t('take')}
      </button>
      <button type="button" onClick={() => setTakeUpdate(null)}>
        {t('later')}
      </button>
    </output>
  );
}

/** Registers the service worker; `onNew` gets the way to take a version that waits. */
async function register(onNew: (take: () => Promise<void>) => void): Promise<void> {
  const { registerSW } = await import('virtual:pwa-register');
  const update = registerSW({ onNeedRefresh: () => onNew(() => update(true)) });
}
