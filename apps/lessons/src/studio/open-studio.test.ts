import { questionBank } from '@groundswell/core/question-bank';
import { figureKinds } from '@groundswell/widgets/figure';
import { presets } from '@groundswell/widgets/presets';
import { writeFigureLink } from '@groundswell/widgets/share-button';
import { expect, it } from 'vitest';
import { openStudio } from './open-studio.ts';
import { studioSearch } from './studio-address.ts';

it.each(Object.keys(figureKinds))('has a start for %s that its schema takes', async (kind) => {
  const preset = presets[kind];
  const opened = await openStudio(studioSearch(kind, preset?.settings, {}));

  expect(preset?.title.en).not.toBe(preset?.title.id);
  expect(opened).toMatchObject({ status: 'opened', subject: { type: 'figure', kind } });
});

it('opens with a figure when its address names none', async () => {
  expect(await openStudio(new URLSearchParams())).toMatchObject({ status: 'opened' });
});

it('brings settings, language, colours and caption back from its address', async () => {
  const look = { language: 'id', theme: 'dark', caption: 'Lihat & coba' } as const;
  const settings = presets.senders?.settings;

  expect(await openStudio(studioSearch('senders', settings, look))).toMatchObject({
    subject: { kind: 'senders', settings },
    look,
  });
});

it('opens every question of the bank', async () => {
  for (const { question } of questionBank) {
    const search = new URLSearchParams({
      s: writeFigureLink({ kind: 'question', settings: question }),
    });
    const opened = await openStudio(search);
    expect([question.id, opened.status]).toEqual([question.id, 'opened']);
  }
});

it.each([
  ['a damaged link', '%%%', 'broken', ''],
  [
    'a kind that does not exist',
    writeFigureLink({ kind: 'pie', settings: {} }),
    'unknown-kind',
    'pie',
  ],
  [
    'a kind that every object has',
    writeFigureLink({ kind: 'constructor', settings: {} }),
    'unknown-kind',
    'constructor',
  ],
  [
    'settings that do not fit',
    writeFigureLink({ kind: 'senders', settings: { post: 1 } }),
    'wrong-settings',
    'post',
  ],
  [
    'a question of no kind',
    writeFigureLink({ kind: 'question', settings: 7 }),
    'wrong-settings',
    'question.kind',
  ],
])('refuses %s and says which', async (_, s, reason, detail) => {
  expect(await openStudio(new URLSearchParams({ s }))).toMatchObject({
    status: 'refused',
    reason,
    detail: expect.stringContaining(detail),
  });
});

it('leaves out a language or a theme that does not exist', async () => {
  const search = studioSearch('senders', presets.senders?.settings, {});
  search.set('lang', 'xx');
  search.set('theme', 'neon');

  expect(await openStudio(search)).toMatchObject({ look: {} });
});
