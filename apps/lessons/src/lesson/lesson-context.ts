import type { Question } from '@groundswell/core/quiz';
import { type ComponentType, createContext, useContext } from 'react';
import type { LessonContent } from './load-lesson.ts';
import type { LessonOutline } from './outline.ts';

/** Where a part of a lesson stands. */
export interface LessonPlace {
  readonly code: string;
  readonly paper: 'sun' | 'tide' | 'bloom';
  readonly outline: LessonOutline;
  readonly content: LessonContent;
  /** The screen that is open; on paper and for the teacher all are. */
  readonly screenId: string;
  /** `screens` one at a time, `paper` all of them to write on, `teacher` the notes and sources alone. */
  readonly mode: 'screens' | 'paper' | 'teacher';
  /** Draws a question to write on. Only what prints brings it: a screen has no need to fetch it first. */
  readonly PaperQuestion?: ComponentType<{ question: Question }>;
}

const LessonContext = createContext<LessonPlace | null>(null);

export const LessonProvider = LessonContext;

export function useLesson(): LessonPlace {
  const place = useContext(LessonContext);
  if (!place) throw new Error('This part works only inside a lesson.');
  return place;
}
