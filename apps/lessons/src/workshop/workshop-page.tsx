import { useMessages } from '@groundswell/widgets/language';
import { Link } from 'react-router';
import { Bar } from '../shell/bar.tsx';
import { SkipLink } from '../shell/skip-link.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { BankShelf } from './bank-shelf.tsx';
import { BenchList } from './bench-list.tsx';
import { FileDoor } from './file-door.tsx';
import { messages } from './messages.ts';
import { ReportView } from './report-view.tsx';
import { SaveDesk } from './save-desk.tsx';
import { useWorkshop } from './use-workshop.ts';
import styles from './workshop.module.css';

/** `/workshop`: a teacher's own questions in, tried and mended, and out again in any format. */
export function WorkshopPage() {
  const t = useMessages(messages);
  const workshop = useWorkshop();
  usePageTitle(t('title'));
  return (
    <div className={styles.page}>
      <SkipLink />
      <Bar place="page" />
      <main id="main" className={styles.main}>
        <header className={styles.head}>
          <h1>{t('title')}</h1>
          <p>{t('words')}</p>
        </header>
        {workshop.ready ? (
          <>
            <div className={styles.side}>
              <section className={styles.block} aria-labelledby="bring">
                <h2 id="bring">{t('bring')}</h2>
                <FileDoor isReading={workshop.isReading} onOpen={workshop.open} />
                <BankShelf onBring={workshop.bring} />
              </section>
              {workshop.report ? (
                <ReportView report={workshop.report} onReadAs={workshop.rereadAs} />
              ) : null}
            </div>
            <div className={styles.side}>
              <BenchList history={workshop.history} act={workshop.act} />
              <SaveDesk bench={workshop.history.now} />
              <p className={styles.quiet} role={workshop.isUnkept ? 'alert' : undefined}>
                {t(workshop.isUnkept ? 'unkept' : 'kept')}
              </p>
            </div>
          </>
        ) : (
          <div aria-busy="true" />
        )}
        <footer className={styles.foot}>
          <Link to="/">{t('home')}</Link>
        </footer>
      </main>
    </div>
  );
}
