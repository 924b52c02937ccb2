import { lessonProgress } from '@groundswell/core/assignment';
import { LanguageProvider, useMessages } from '@groundswell/widgets/language';
import { lazy, Suspense } from 'react';
import { lessons } from './lessons.ts';
import { Navigate, useParams } from 'react-router';
import { placeOf } from '../course/places.ts';
import { useJournal } from '../journal/use-journal.ts';
import { NotFound } from '../shell/not-found.tsx';
import { useReaderLanguage } from '../reader/reader.ts';
import { Bar } from '../shell/bar.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { SkipLink } from '../shell/skip-link.tsx';
import { LessonBody } from './lesson-body.tsx';
import { LessonProvider } from './lesson-context.ts';
import { LoadFailed } from './load-failed.tsx';
import { messages } from './messages.ts';
import { OutcomeProvider } from './outcomes.tsx';
import type { LessonOutline } from './outline.ts';
import { ScreenFooter } from './screen-footer.tsx';
import { StepLine } from './step-line.tsx';
import { useLessonContent } from './use-lesson-content.ts';
import { useScreenArrival } from './use-screen-arrival.ts';
import styles from './lesson-page.module.css';

/** Waits for a print beside the open screen, which must not wait for it. */
const PrintedLesson = lazy(async () => ({
  default: (await import('./printed-lesson.tsx')).PrintedLesson,
}));

/** `/lesson/<id>/<screen>`: one screen of a lesson. Without a screen it opens where the learner left off. */
export function LessonPage() {
  const t = useMessages(messages);
  const { lesson: id = '', screen: screenId } = useParams();
  const { ready, entries } = useJournal();
  const outline = lessons.find((lesson) => lesson.id === id);
  if (!outline) {
    const body = placeOf(id) ? t('comingBody') : t('noLessonBody');
    return <NotFound title={t('noLesson', { lesson: id })} body={body} />;
  }
  if (!outline.screens.some((screen) => screen.id === screenId)) {
    if (!ready) return null;
    const target = lessonProgress(entries, outline).lastScreen ?? outline.screens[0]?.id ?? '';
    return <Navigate replace to={`/lesson/${id}/${target}`} />;
  }
  return (
    <OutcomeProvider key={id} lesson={id}>
      <OpenLesson outline={outline} screenId={screenId ?? ''} />
    </OutcomeProvider>
  );
}

function OpenLesson({ outline, screenId }: { outline: LessonOutline; screenId: string }) {
  const language = useReaderLanguage();
  const loading = useLessonContent(outline.id, language);
  const { lastResults } = useJournal();
  const place = placeOf(outline.id);
  const index = outline.screens.findIndex((screen) => screen.id === screenId);
  const screen = outline.screens[index];
  usePageTitle(screen?.title[language], outline.title[language]);
  useScreenArrival(outline.id, screenId, loading.state === 'loaded');
  if (!screen || !place) return null;

  const [first = 'puzzle', second = first] = screen.steps;
  const answered = screen.questions.some((question) => lastResults.has(question));
  return (
    <div className={styles.page}>
      <SkipLink />
      <Bar place="lesson">
        <StepLine current={answered ? second : first} />
      </Bar>
      <main id="main" className={styles.main}>
        {loading.state === 'failed' ? <LoadFailed onRetry={loading.retry} /> : null}
        {loading.state === 'loading' ? <div className={styles.loading} aria-busy="true" /> : null}
        {loading.state === 'loaded' ? (
          <LanguageProvider language={loading.content.language}>
            <LessonProvider
              value={{ ...place, outline, content: loading.content, screenId, mode: 'screens' }}
            >
              <div className={styles.live}>
                <LessonBody content={loading.content} />
              </div>
              <ScreenFooter index={index} />
              <Suspense>
                <PrintedLesson />
              </Suspense>
            </LessonProvider>
          </LanguageProvider>
        ) : null}
      </main>
    </div>
  );
}
