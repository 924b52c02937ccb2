import { useHref, useParams } from 'react-router';
import { type LessonInCourse, placeOf } from '../course/places.ts';
import { useReaderLanguage } from '../reader/reader.ts';
import { lessons } from './lessons.ts';
import type { LessonContent } from './load-lesson.ts';
import type { LessonOutline } from './outline.ts';
import { useLessonContent } from './use-lesson-content.ts';

/** A lesson with all its screens, for the pages that show it as a whole. */
export interface WholeLesson {
  readonly state: 'loaded';
  readonly outline: LessonOutline;
  readonly place: LessonInCourse;
  readonly content: LessonContent;
  /** Where the live lesson is, in full, as a link or a QR code needs it. */
  readonly address: string;
}

export function useWholeLesson():
  | WholeLesson
  | { readonly state: 'loading' | 'failed' | 'unknown' } {
  const { lesson: id = '' } = useParams();
  const loading = useLessonContent(id, useReaderLanguage());
  const path = useHref(`/lesson/${id}`);
  const outline = lessons.find((lesson) => lesson.id === id);
  const place = placeOf(id);
  if (!outline || !place) return { state: 'unknown' };
  if (loading.state !== 'loaded') return { state: loading.state };
  const address = new URL(path, location.origin).href;
  return { state: 'loaded', outline, place, content: loading.content, address };
}
