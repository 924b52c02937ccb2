import type { Language } from '@groundswell/core/quiz';
import { useEffect, useState } from 'react';
import { type LessonContent, loadLesson } from './load-lesson.ts';
import { openedLesson } from './open-lessons.ts';

export type LoadingContent =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'loaded'; readonly content: LessonContent };

/** A lesson's content. While another language is fetched, the one at hand stays on the page. */
export function useLessonContent(id: string, language: Language): LoadingContent {
  const [content, setContent] = useState(() => openedLesson(id, language));
  const [attempt, setAttempt] = useState(0);
  const [failedAttempt, setFailedAttempt] = useState(-1);

  useEffect(() => {
    let wanted = true;
    loadLesson(id, language).then(
      (loaded) => wanted && setContent(loaded),
      () => wanted && setFailedAttempt(attempt),
    );
    return () => {
      wanted = false;
    };
  }, [id, language, attempt]);

  if (content?.id === id) return { state: 'loaded', content };
  if (failedAttempt < attempt) return { state: 'loading' };
  return { state: 'failed', retry: () => setAttempt(attempt + 1) };
}
