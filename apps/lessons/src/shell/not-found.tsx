import { useMessages } from '@groundswell/widgets/language';
import { Bar } from './bar.tsx';
import { HomeLink } from './home-link.tsx';
import { messages } from './messages.ts';
import styles from './not-found.module.css';
import { usePageTitle } from './use-page-title.ts';

/** A page that is not there: what was asked for, and a way on. */
export function NotFound({ title, body }: { title?: string; body?: string }) {
  const t = useMessages(messages);
  usePageTitle(title ?? t('notFound'));
  return (
    <div className={styles.page}>
      <Bar place="page" />
      <main id="main" className={styles.main}>
        <h1>{title ?? t('notFound')}</h1>
        <p>{body ?? t('notFoundBody')}</p>
        <HomeLink label={t('allLessons')} />
      </main>
    </div>
  );
}
