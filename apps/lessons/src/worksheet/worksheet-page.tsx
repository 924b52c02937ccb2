import { Button } from '@groundswell/widgets/button';
import { LanguageProvider, useMessages } from '@groundswell/widgets/language';
import { Printer } from 'lucide-react';
import { Link } from 'react-router';
import { LessonBody } from '../lesson/lesson-body.tsx';
import { LessonProvider } from '../lesson/lesson-context.ts';
import { type WholeLesson, useWholeLesson } from '../lesson/use-whole-lesson.ts';
import { OutcomeProvider } from '../lesson/outcomes.tsx';
import { Bar } from '../shell/bar.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { messages } from './messages.ts';
import { PaperQuestion } from './paper-question.tsx';
import { QrCode } from './qr-code.tsx';
import styles from './worksheet.module.css';

/** `/lesson/<id>/worksheet`: the whole lesson on paper, with the way to the live one. */
export function WorksheetPage() {
  const lesson = useWholeLesson();
  if (lesson.state === 'unknown') return <NotFound />;
  return (
    <div className={styles.page}>
      <Bar place="page" />
      <main id="main" className={styles.sheet}>
        {lesson.state === 'loaded' ? <Sheet lesson={lesson} /> : null}
      </main>
    </div>
  );
}

function Sheet({ lesson }: { lesson: WholeLesson }) {
  const { outline, place, content, address } = lesson;
  const t = useMessages(messages);
  const title = outline.title[content.language];
  usePageTitle(t('title'), title);
  return (
    <LanguageProvider language={content.language}>
      <header className={styles.head}>
        <div>
          <p className={styles.kicker}>
            <b>{place.code}</b> {t('title')}
          </p>
          <h1>{title}</h1>
          <p className={styles.fields}>
            <span>{t('name')}</span> <span>{t('date')}</span>
          </p>
          <div className={styles.acts}>
            <Button tone="main" icon={<Printer />} onClick={() => print()}>
              {t('print')}
            </Button>
            <Link to={`/lesson/${outline.id}`}>{t('toLesson')}</Link>
            <Link to={`/lesson/${outline.id}/teacher`}>{t('teacher')}</Link>
          </div>
        </div>
        <div className={styles.live}>
          <QrCode address={address} label={t('qr')} />
          <p>
            {t('live')} <span>{address}</span>
          </p>
        </div>
      </header>
      <OutcomeProvider lesson={outline.id}>
        <LessonProvider
          value={{ ...place, outline, content, screenId: '', mode: 'paper', PaperQuestion }}
        >
          <LessonBody content={content} />
        </LessonProvider>
      </OutcomeProvider>
    </LanguageProvider>
  );
}
