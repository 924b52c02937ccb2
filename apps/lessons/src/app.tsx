import { LanguageProvider } from '@groundswell/widgets/language';
import { lazy } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { JournalNotices } from './journal/journal-notices.tsx';
import { JournalProvider } from './journal/journal-provider.tsx';
import { OfflinePill } from './offline/offline-pill.tsx';
import { UpdatePill } from './offline/update-pill.tsx';
import { readerLanguage, useReaderLanguage } from './reader/reader.ts';
import { PageBoundary } from './shell/page-boundary.tsx';
import { NotFound } from './shell/not-found.tsx';

const CoursePage = lazy(async () => ({
  default: (await import('./course/course-page.tsx')).CoursePage,
}));
const TeacherPage = lazy(async () => ({
  default: (await import('./teacher/teacher-page.tsx')).TeacherPage,
}));
const WorksheetPage = lazy(async () => ({
  default: (await import('./worksheet/worksheet-page.tsx')).WorksheetPage,
}));
const KeyPage = lazy(async () => ({
  default: (await import('./worksheet/key-page.tsx')).KeyPage,
}));
const RecallPage = lazy(async () => ({
  default: (await import('./recall/recall-page.tsx')).RecallPage,
}));
const FigurePage = lazy(async () => ({
  default: (await import('./figure/figure-page.tsx')).FigurePage,
}));
const WorkshopPage = lazy(async () => ({
  default: (await import('./workshop/workshop-page.tsx')).WorkshopPage,
}));
const StudioPage = lazy(async () => ({
  default: (await import('./studio/studio-page.tsx')).StudioPage,
}));
const LessonPage = lazy(async () => {
  const opening = import('./lesson/open-lessons.ts')
    .then(({ openLesson }) => openLesson(location.pathname, readerLanguage()))
    .catch(() => {}); // the page itself tells it, and tries again
  const { LessonPage } = await import('./lesson/lesson-page.tsx');
  await opening;
  return { default: LessonPage };
});

export function App() {
  const language = useReaderLanguage();
  // Another address starts with a clean slate, whatever broke at the last one.
  const [, area] = useLocation().pathname.split('/');
  return (
    <LanguageProvider language={language}>
      <JournalProvider>
        <JournalNotices />
        <PageBoundary key={area}>
          <Routes>
            <Route path="/" element={<CoursePage />} />
            <Route path="/lesson/:lesson/:screen?" element={<LessonPage />} />
            <Route path="/lesson/:lesson/teacher" element={<TeacherPage />} />
            <Route path="/lesson/:lesson/worksheet" element={<WorksheetPage />} />
            <Route path="/lesson/:lesson/key" element={<KeyPage />} />
            <Route path="/recall" element={<RecallPage />} />
            <Route path="/workshop" element={<WorkshopPage />} />
            <Route path="/studio" element={<StudioPage />} />
            <Route path="/figure" element={<FigurePage />} />
            <Route path="*" element={<NotFound />} />
          </Routes>
        </PageBoundary>
        <OfflinePill />
        <UpdatePill />
      </JournalProvider>
    </LanguageProvider>
  );
}
