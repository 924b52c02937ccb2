import { useMessages } from '@groundswell/widgets/language';
import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { Bar } from './bar.tsx';
import { messages } from './messages.ts';
import styles from './not-found.module.css';

/** A page that is not there: what was asked for, and a way on. */
export function NotFound({ title, body }: { title?: string; body?: string }) {
  const t = useMessages(messages);
  return (
    <div className={styles.page}>
      <title>{`${title ?? t('notFound')} · Groundswell`}</title>
      <Bar place="page" />
      <main id="main" className={styles.main}>
        <h1>{title ?? t('notFound')}</h1>
        <p>{body ?? t('notFoundBody')}</p>
        <Link className={styles.home} to="/">
          {t('allLessons')} <ArrowRight aria-hidden />
        </Link>
      </main>
    </div>
  );
}
