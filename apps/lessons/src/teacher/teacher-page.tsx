import { LanguageProvider, useMessages } from '@groundswell/widgets/language';
import { Link } from 'react-router';
import { LessonBody } from '../lesson/lesson-body.tsx';
import { LessonProvider } from '../lesson/lesson-context.ts';
import { OutcomeProvider } from '../lesson/outcomes.tsx';
import { useWholeLesson, type WholeLesson } from '../lesson/use-whole-lesson.ts';
import { Bar } from '../shell/bar.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { QrCode } from '../worksheet/qr-code.tsx';
import { CopyLink } from './copy-link.tsx';
import { messages } from './messages.ts';
import styles from './teacher-page.module.css';

/** `/lesson/<id>/teacher`: what a teacher needs to give the lesson, and where its claims come from. */
export function TeacherPage() {
  const lesson = useWholeLesson();
  if (lesson.state === 'unknown') return <NotFound />;
  return (
    <div className={styles.page}>
      <Bar place="page" />
      <main id="main" className={styles.main}>
        {lesson.state === 'loaded' ? <Notes lesson={lesson} /> : null}
      </main>
    </div>
  );
}

function Notes({ lesson }: { lesson: WholeLesson }) {
  const t = useMessages(messages);
  const { outline, place, content, address } = lesson;
  const title = outline.title[content.language];
  usePageTitle(t('title'), title);
  return (
    <LanguageProvider language={content.language}>
      <section className={styles.hand}>
        <p className={styles.kicker}>
          <b>{place.code}</b> {t('title')}
        </p>
        <h1>{title}</h1>
        <p>{t('words')}</p>
        <QrCode address={address} label={t('qr')} />
        <p className={styles.address}>{address}</p>
        <div className={styles.acts}>
          <CopyLink address={address} />
          <Link to={`/lesson/${outline.id}/worksheet`}>{t('worksheet')}</Link>
          <Link to={`/lesson/${outline.id}/key`}>{t('key')}</Link>
          <Link to={`/lesson/${outline.id}`}>{t('toLesson')}</Link>
          <Link to="/workshop">{t('workshop')}</Link>
          <Link to="/studio">{t('studio')}</Link>
        </div>
      </section>
      <section aria-label={t('notes')}>
        <OutcomeProvider lesson={outline.id}>
          <LessonProvider value={{ ...place, outline, content, screenId: '', mode: 'teacher' }}>
            <LessonBody content={content} />
          </LessonProvider>
        </OutcomeProvider>
      </section>
    </LanguageProvider>
  );
}
