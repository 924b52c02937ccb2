import type { Language } from '@groundswell/core/quiz';
import { type LessonContent, loadLesson } from './load-lesson.ts';

const opened = new Map<string, LessonContent>();

/** Fetches the lesson that an address names, if it names one, so that its first picture is whole. */
export async function openLesson(address: string, language: Language): Promise<void> {
  const [, id] = /\/lesson\/([^/]+)/.exec(address) ?? [];
  if (id) opened.set(`${id} ${language}`, await loadLesson(id, language));
}

/** The content, where it is at hand already. */
export function openedLesson(id: string, language: Language): LessonContent | null {
  return opened.get(`${id} ${language}`) ?? null;
}
