import { type EntryContent, journalEntry } from '@groundswell/core/assignment';
import { expect, it } from 'vitest';
import type { LessonOutline, ScreenOutline } from '../lesson/outline.ts';
import { courseProgress, latestLesson } from './progress.ts';

const lesson: LessonOutline = {
  id: 'a1',
  title: { en: 'One', id: 'Satu' },
  question: { en: 'Why?', id: 'Mengapa?' },
  minutes: 12,
  screens: [screen('hook', 'puzzle'), screen('try', 'run'), screen('why', 'explain')],
};

it('calls a lesson new until a screen of it was opened', () => {
  expect(courseProgress(entries([visit('a2', 'hook')]), lesson)).toEqual({ state: 'new' });
});

it('says the step where the learner left off and the minutes that are left', () => {
  const progress = courseProgress(entries([visit('a1', 'hook'), visit('a1', 'try')]), lesson);

  expect(progress).toEqual({ state: 'begun', step: 3, minutesLeft: 4 });
});

it('calls a lesson done when every screen is', () => {
  const seen = ['hook', 'try', 'why'].map((id) => visit('a1', id));

  expect(courseProgress(entries(seen), lesson)).toEqual({ state: 'done' });
});

it('finds the lesson that was open last', () => {
  const visits = entries([visit('a1', 'hook'), visit('a2', 'hook')]);

  expect(latestLesson(visits)).toBe('a2');
  expect(latestLesson([])).toBeUndefined();
});

function screen(id: string, step: ScreenOutline['steps'][number]): ScreenOutline {
  const title = { en: id, id };
  return { id, title, steps: [step], questions: [], figures: [], plates: [], recall: [] };
}

function visit(lessonId: string, screenId: string): EntryContent {
  return { type: 'visit', lessonId, screenId };
}

function entries(contents: readonly EntryContent[]) {
  return contents.map((content, sequence) =>
    journalEntry(content, { at: sequence, device: 'phone', tab: 'one', sequence }),
  );
}
