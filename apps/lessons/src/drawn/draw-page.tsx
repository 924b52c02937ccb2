import type { Language } from '@groundswell/core/quiz';
import { LanguageProvider } from '@groundswell/widgets/language';
import { renderToStaticMarkup } from 'react-dom/server';
import { Route, Routes, StaticRouter } from 'react-router';
import { CoursePage } from '../course/course-page.tsx';
import { foldJournal } from '../journal/fold.ts';
import { JournalContext, type JournalView } from '../journal/use-journal.ts';
import { LessonPage } from '../lesson/lesson-page.tsx';
import { openLesson } from '../lesson/open-lessons.ts';

/** An address of the site, without its base, as `/lesson/a1-everyone-can-broadcast/one-try`. */
interface PageToDraw {
  readonly address: string;
  readonly base: string;
  readonly language: Language;
}

/** Called by the build: a page as a first visitor sees it, its figures and cards still empty, as HTML. */
export async function drawPage({ address, base, language }: PageToDraw): Promise<string> {
  await openLesson(address, language);
  return renderToStaticMarkup(
    <LanguageProvider language={language}>
      <JournalContext value={unread}>
        <StaticRouter basename={base} location={base.replace(/\/$/, '') + address}>
          <Routes>
            <Route path="/" element={<CoursePage />} />
            <Route path="/lesson/:lesson/:screen" element={<LessonPage />} />
          </Routes>
        </StaticRouter>
      </JournalContext>
    </LanguageProvider>,
  );
}

const unread: JournalView = {
  ...foldJournal([], [], 0),
  ready: false,
  learner: '',
  problems: [],
  storage: { state: 'kept' },
  write: () => {},
  draftOf: () => undefined,
  keepDraft: () => {},
  retry: async () => {},
};
