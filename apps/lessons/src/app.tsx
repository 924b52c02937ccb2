import { LanguageProvider } from '@groundswell/widgets/language';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { JournalNotices } from './journal/journal-notices.tsx';
import { JournalProvider } from './journal/journal-provider.tsx';
import { useReaderLanguage } from './reader/reader.ts';
import { NotFound } from './shell/not-found.tsx';

const CoursePage = lazy(async () => ({
  default: (await import('./course/course-page.tsx')).CoursePage,
}));
const LessonPage = lazy(async () => ({
  default: (await import('./lesson/lesson-page.tsx')).LessonPage,
}));

export function App() {
  const language = useReaderLanguage();
  return (
    <LanguageProvider language={language}>
      <JournalProvider>
        <JournalNotices />
        <Suspense fallback={null}>
          <Routes>
            <Route path="/" element={<CoursePage />} />
            <Route path="/lesson/:lesson/:screen?" element={<LessonPage />} />
            <Route path="*" element={<NotFound />} />
          </Routes>
        </Suspense>
      </JournalProvider>
    </LanguageProvider>
  );
}
