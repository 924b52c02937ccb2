import { expect, it } from 'vitest';
import { type LessonOutline, lessonProgress } from './progress.ts';
import { settingsOf } from './settings.ts';
import { answered, journalOf, locked } from './testing/journal.ts';

const outline: LessonOutline = {
  id: 'a1',
  screens: [
    { id: 'hook', steps: ['puzzle', 'predict'], questions: ['reach'] },
    { id: 'fifty', steps: ['run'], figures: ['dini-fifty'] },
    { id: 'senders', steps: ['run', 'compare'], figures: ['senders'] },
    { id: 'sources', steps: ['sources'] },
  ],
};
const ran = (figureId: string) =>
  ({ type: 'figure', lessonId: 'a1', figureId, values: {} }) as const;
const visit = (screenId: string, lessonId = 'a1') =>
  ({ type: 'visit', lessonId, screenId }) as const;

it('is new before the first visit', () => {
  expect(lessonProgress([], outline)).toMatchObject({
    state: 'new',
    screensDone: 0,
    lastScreen: undefined,
  });
});

it('calls a screen done once it was seen, answered and run', () => {
  const entries = journalOf([
    visit('hook'),
    locked('reach', 0, 12),
    visit('fifty'),
    visit('sources'),
  ]);

  const progress = lessonProgress(entries, outline);

  expect([...progress.screens.values()]).toEqual(['done', 'seen', 'unseen', 'done']);
  expect([...progress.stepsDone]).toEqual(['puzzle', 'predict', 'sources']);
  expect(progress).toMatchObject({ state: 'begun', screensDone: 2, lastScreen: 'sources' });
});

it('is done once every screen is', () => {
  const entries = journalOf([
    ...outline.screens.map(({ id }) => visit(id)),
    locked('reach', 0, 12),
    ran('dini-fifty'),
    ran('senders'),
  ]);

  expect(lessonProgress(entries, outline)).toMatchObject({ state: 'done', screensDone: 4 });
});

it('is not moved by screens, questions and lessons that it does not know', () => {
  const entries = journalOf([
    visit('hook'),
    visit('gone'),
    visit('fifty', 'a2'),
    answered('gone', 0),
  ]);

  expect(lessonProgress(entries, outline)).toMatchObject({
    state: 'begun',
    lastScreen: 'hook',
    screensDone: 0,
  });
});

it('folds settings to their latest value', () => {
  const entries = journalOf([
    { type: 'setting', key: 'language', value: 'id' },
    { type: 'setting', key: 'language', value: 'en' },
  ]);

  expect(settingsOf(entries.toReversed()).get('language')).toBe('en');
});
