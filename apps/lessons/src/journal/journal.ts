import {
  type EntryContent,
  type JournalEntry,
  type JournalProblem,
  type JournalReading,
  journalEntry,
  mergeEntries,
} from '@groundswell/core/assignment';
import type { JournalStore } from './journal-store.ts';

/** All that is known of the journal at one moment. A new object for each change. */
interface JournalState {
  /** False until the stored entries are read, or found unreadable. */
  readonly ready: boolean;
  readonly entries: readonly JournalEntry[];
  /** Stored entries that could not be read; they stay where they are. */
  readonly problems: readonly JournalProblem[];
  readonly storage: StorageState;
  /** When this state was made: what is due depends on it. */
  readonly asOf: number;
}

/** `full`: no room. `blocked`: the browser stores nothing here. `failing`: anything else. */
export type StorageState =
  | { readonly state: 'kept' }
  | {
      readonly state: 'full' | 'blocked' | 'failing';
      /** Answers that are on the page alone. */
      readonly unsaved: number;
    };

export interface Journal extends Pick<JournalSurroundings, 'device'> {
  readonly getState: () => JournalState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shown at once, stored right after; where storing fails the entry stays in memory and the state says so. */
  readonly write: (content: EntryContent) => void;
  readonly draftOf: (key: string) => unknown;
  readonly keepDraft: (key: string, draft: unknown) => void;
  /** Tries again to store what could not be stored. */
  readonly retry: () => Promise<void>;
  /** Fulfils once the stored entries are read, or found unreadable. */
  readonly loaded: () => Promise<unknown>;
  /** Fulfils once everything begun is stored, or has failed to be. */
  readonly settled: () => Promise<unknown>;
  /** Takes the time anew, as when the page comes back into sight. */
  readonly refresh: () => void;
}

/** The same journal, open in other tabs. */
export interface OtherTabs {
  readonly tell: (entry: JournalEntry) => void;
  readonly hear: (listener: (entry: unknown) => void) => void;
}

export interface JournalSurroundings {
  readonly openStore: () => Promise<JournalStore>;
  readonly tabs: OtherTabs | undefined;
  readonly now: () => number;
  readonly device: string;
  readonly tab: string;
}

/** The one journal of a page, following what other tabs write. */
export function createJournal(surroundings: JournalSurroundings): Journal {
  const { openStore, tabs, now, device, tab } = surroundings;
  const listeners = new Set<() => void>();
  const drafts = new Map<string, unknown>();
  let unsaved: readonly JournalEntry[] = [];
  let sequence = 0;
  let pending: Promise<unknown> = Promise.resolve();
  let store = openStore();
  let state: JournalState = {
    ready: false,
    entries: [],
    problems: [],
    storage: { state: 'kept' },
    asOf: now(),
  };

  function change(part: Partial<JournalState>) {
    state = { ...state, ...part, asOf: now() };
    for (const listener of listeners) listener();
  }

  /** Whether the stored entries could be read. */
  async function load(): Promise<boolean> {
    try {
      const opened = await store;
      const [stored, storedDrafts] = await Promise.all([opened.readEntries(), opened.readDrafts()]);
      const { entries, problems } = await read(stored);
      for (const [key, draft] of storedDrafts) if (!drafts.has(key)) drafts.set(key, draft);
      change({ ready: true, entries: mergeEntries(entries, state.entries), problems });
      return true;
    } catch (error) {
      change({ ready: true, storage: failure(error, unsaved) });
      return false;
    }
  }

  async function keep(entry: JournalEntry) {
    try {
      await (await store).addEntry(entry);
      tabs?.tell(entry);
    } catch (error) {
      unsaved = [...unsaved, entry];
      change({ storage: failure(error, unsaved) });
    }
  }

  async function tryAgain() {
    store = openStore();
    if (!(await load())) return;
    const waiting = unsaved;
    unsaved = [];
    for (const entry of waiting) await keep(entry);
    // Said only now: whoever leaves the page on this word leaves nothing behind.
    if (unsaved.length === 0) change({ storage: { state: 'kept' } });
  }

  function follow({ entries }: JournalReading) {
    // Answered there, a draft read here earlier is out of date.
    for (const entry of entries)
      if (entry.type === 'result') drafts.delete(entry.result.questionId);
    change({ entries: mergeEntries(state.entries, entries) });
  }

  tabs?.hear((entry) => {
    // Unread, it is still in the store, where the next opening of the page finds it.
    read([entry]).then(follow, () => {});
  });
  const loaded = load();

  return {
    device,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write(content) {
      const entry = journalEntry(content, { at: now(), device, tab, sequence: sequence++ });
      change({ entries: mergeEntries(state.entries, [entry]) });
      pending = Promise.allSettled([pending, keep(entry)]);
    },
    draftOf: (key) => drafts.get(key),
    keepDraft(key, draft) {
      if (draft === undefined) drafts.delete(key);
      else drafts.set(key, draft);
      const kept = store
        .then((opened) => opened.putDraft(key, draft))
        .catch((error: unknown) => change({ storage: failure(error, unsaved) }));
      pending = Promise.allSettled([pending, kept]);
    },
    async retry() {
      pending = Promise.allSettled([pending, tryAgain()]);
      await pending;
    },
    loaded: () => loaded,
    settled: () => pending,
    refresh: () => change({}),
  };
}

async function read(stored: readonly unknown[]): Promise<JournalReading> {
  if (stored.length === 0) return { entries: [], problems: [] };
  const { readJournal } = await import('./read-stored.ts');
  return readJournal(stored);
}

function failure(error: unknown, waiting: readonly JournalEntry[]): StorageState {
  const unsaved = waiting.filter(({ type }) => type === 'result').length;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return { state: 'full', unsaved };
  const blocked = ['SecurityError', 'InvalidStateError', 'ReferenceError', 'NotAllowedError'];
  return { state: blocked.includes(name) ? 'blocked' : 'failing', unsaved };
}
