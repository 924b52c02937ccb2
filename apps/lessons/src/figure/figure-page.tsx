import { useMessages } from '@groundswell/widgets/language';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useJournal } from '../journal/use-journal.ts';
import { Bar } from '../shell/bar.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { FigureFrame } from './figure-frame.tsx';
import styles from './figure-page.module.css';
import { messages } from './messages.ts';
import { type OpenedFigure, openFigure, type RefusalReason } from '@groundswell/widgets/figure';

/** `/figure/?s=…`: one figure as somebody shared it. */
export function FigurePage() {
  const t = useMessages(messages);
  const [search] = useSearchParams();
  const link = search.get('s');
  const { predictions } = useJournal();
  const [opened, setOpened] = useState<OpenedFigure | null>(null);
  usePageTitle(t('shared'));

  useEffect(() => {
    let wanted = true;
    void openFigure(link).then((figure) => wanted && setOpened(figure));
    return () => {
      wanted = false;
    };
  }, [link]);

  return (
    <div className={styles.page}>
      <Bar place="page" />
      <main id="main" className={styles.main}>
        {opened?.status === 'refused' ? (
          <Refused reason={opened.reason} detail={opened.detail} />
        ) : (
          <>
            <h1>{t('shared')}</h1>
            <p className={styles.words}>{t('sharedWords')}</p>
          </>
        )}
        {opened?.status === 'opened' ? (
          <FigureFrame
            key={link}
            spec={{
              kind: opened.kind,
              caption: { en: messages.en.sharedCaption, id: messages.id.sharedCaption },
              settings: opened.settings,
            }}
            paper="sheet"
            predictions={predictions}
          />
        ) : null}
        <p className={styles.ways}>
          <Link to="/">{t('toLessons')}</Link>
          {opened?.status === 'opened' ? (
            <Link to={`/studio/?s=${link}`}>{t('toStudio')}</Link>
          ) : null}
        </p>
      </main>
    </div>
  );
}

function Refused({ reason, detail }: { reason: RefusalReason; detail: string }) {
  const t = useMessages(messages);
  return (
    <article className={styles.refused} role="alert">
      <h1>{t('refused')}</h1>
      <p>{t(`refused-${reason}`, { detail })}</p>
      {reason === 'wrong-settings' ? (
        <p>
          <code>{detail}</code>
        </p>
      ) : null}
    </article>
  );
}
