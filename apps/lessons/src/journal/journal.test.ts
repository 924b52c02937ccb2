import 'fake-indexeddb/auto';
import type { EntryContent } from '@groundswell/core/assignment';
import type { Result } from '@groundswell/core/quiz';
import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { createJournal, type Journal, type JournalSurroundings } from './journal.ts';
import { databaseName, openJournalStore } from './journal-store.ts';
import { otherTabs } from './other-tabs.ts';

const visit: EntryContent = { type: 'visit', lessonId: 'a1', screenId: 'hook' };

const answer: EntryContent = {
  type: 'result',
  result: {
    version: 1,
    questionId: 'a1-typical-reach',
    kind: 'single',
    response: { picked: 'near' },
    verdict: { status: 'marked', earned: 1, possible: 1, tags: [] },
    attempt: 1,
    hintsUsed: 0,
    startedAt: 0,
    at: 5,
    duration: 5,
  },
};

const said: Result = {
  version: 1,
  questionId: 'a1-say-it',
  kind: 'explain',
  response: { words: 'Posted is not yet seen.', selfMark: 'same-idea' },
  verdict: { status: 'marked', earned: 1, possible: 1, tags: [] },
  attempt: 1,
  hintsUsed: 0,
  startedAt: 1,
  at: 2,
  duration: 1,
};

beforeEach(() => deleteDB(databaseName));

it('keeps what was written for the next time the page opens', async () => {
  const before = await openJournal();
  before.write(visit);
  await stored(1);

  const after = await openJournal({ tab: 'later' });

  expect(after.getState().entries).toEqual(before.getState().entries);
});

it('keeps a half-given answer until it is taken away', async () => {
  const before = await openJournal();
  before.keepDraft('a1-say-it', { words: 'Posted is not', selfMark: null });
  before.keepDraft('a1-other', { picked: 'a' });
  before.keepDraft('a1-other', undefined);
  await vi.waitFor(async () => {
    const store = await openJournalStore();
    expect([...(await store.readDrafts()).keys()]).toEqual(['a1-say-it']);
  });

  const after = await openJournal();

  expect(after.draftOf('a1-say-it')).toEqual({ words: 'Posted is not', selfMark: null });
  expect(after.draftOf('a1-other')).toBeUndefined();
});

it('names a corrupt entry and loses nothing else', async () => {
  const before = await openJournal();
  before.write(visit);
  await stored(1);
  const database = await openDB(databaseName);
  await database.add('entries', { version: 1, type: 'visit', nonsense: true });
  database.close();
  before.write({ ...visit, screenId: 'run' });
  await stored(3);

  const { entries, problems } = (await openJournal()).getState();

  expect(entries.map((entry) => entry.type === 'visit' && entry.screenId)).toEqual(['hook', 'run']);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.entry).toMatchObject({ nonsense: true });
});

it('hears what another tab writes', async () => {
  const one = await openJournal({ tab: 'one', tabs: otherTabs('test') });
  const two = await openJournal({ tab: 'two', tabs: otherTabs('test') });

  one.write(visit);

  await vi.waitFor(() => expect(two.getState().entries).toEqual(one.getState().entries));
});

it('lets go of a draft once another tab has answered its question', async () => {
  const one = await openJournal({ tab: 'one', tabs: otherTabs('drafts') });
  const two = await openJournal({ tab: 'two', tabs: otherTabs('drafts') });
  two.keepDraft('a1-say-it', { words: 'Posted is not', selfMark: null });

  one.write({ type: 'result', result: said });

  await vi.waitFor(() => expect(two.getState().entries).toHaveLength(1));
  expect(two.draftOf('a1-say-it')).toBeUndefined();
});

it.each([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'blocked'],
  ['UnknownError', 'failing'],
] as const)(
  'says of a %s that storage is %s, and shows the entry all the same',
  async (name, state) => {
    const store = await openJournalStore();
    const addEntry = () => Promise.reject(new DOMException('No.', name));
    const journal = await openJournal({ openStore: async () => ({ ...store, addEntry }) });

    journal.write(answer);

    await vi.waitFor(() => expect(journal.getState().storage).toEqual({ state, unsaved: 1 }));
    expect(journal.getState().entries).toHaveLength(1);
  },
);

it('stores what had waited once there is room again', async () => {
  const store = await openJournalStore();
  let room = false;
  const journal = await openJournal({
    openStore: async () => ({
      ...store,
      addEntry: (entry) =>
        room ? store.addEntry(entry) : Promise.reject(new DOMException('', 'QuotaExceededError')),
    }),
  });
  journal.write(visit);
  await vi.waitFor(() => expect(journal.getState().storage.state).toBe('full'));

  room = true;
  await journal.retry();

  expect(journal.getState().storage).toEqual({ state: 'kept' });
  expect(await store.readEntries()).toHaveLength(1);
});

it('says that an answer is kept only once it is', async () => {
  const store = await openJournalStore();
  let room = false;
  const waiting: (() => void)[] = [];
  const journal = await openJournal({
    openStore: async () => ({
      ...store,
      addEntry: async (entry) => {
        if (!room) throw new DOMException('', 'QuotaExceededError');
        await new Promise<void>((letIn) => waiting.push(letIn));
        await store.addEntry(entry);
      },
    }),
  });
  journal.write(answer);
  await vi.waitFor(() => expect(journal.getState().storage.state).toBe('full'));

  room = true;
  const retried = journal.retry();
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  expect(journal.getState().storage.state).toBe('full');
  for (const letIn of waiting) letIn();
  await retried;

  expect(journal.getState().storage).toEqual({ state: 'kept' });
  expect(await store.readEntries()).toHaveLength(1);
});

it('works in memory where the browser refuses to open a store', async () => {
  const journal = await openJournal({
    openStore: () => Promise.reject(new DOMException('Private mode.', 'SecurityError')),
  });

  journal.write(answer);

  await vi.waitFor(() => {
    expect(journal.getState().storage).toEqual({ state: 'blocked', unsaved: 1 });
  });
  expect(journal.getState().entries).toHaveLength(1);
});

async function openJournal(own: Partial<JournalSurroundings> = {}): Promise<Journal> {
  let clock = 1000;
  const journal = createJournal({
    openStore: openJournalStore,
    tabs: undefined,
    now: () => clock++,
    device: 'phone',
    tab: 'first',
    ...own,
  });
  await vi.waitFor(() => expect(journal.getState().ready).toBe(true));
  return journal;
}

async function stored(count: number): Promise<void> {
  const store = await openJournalStore();
  await vi.waitFor(async () => expect(await store.readEntries()).toHaveLength(count));
}
