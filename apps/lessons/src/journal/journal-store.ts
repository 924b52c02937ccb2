import { type DBSchema, openDB } from 'idb';

/** Where a journal lives. Entries are only ever added; drafts come and go. */
export interface JournalStore {
  readonly readEntries: () => Promise<readonly unknown[]>;
  readonly addEntry: (entry: unknown) => Promise<void>;
  readonly readDrafts: () => Promise<ReadonlyMap<string, unknown>>;
  /** `undefined` takes the draft away. */
  readonly putDraft: (key: string, draft: unknown) => Promise<void>;
}

interface JournalSchema extends DBSchema {
  entries: { key: number; value: unknown };
  drafts: { key: string; value: unknown };
}

export const databaseName = 'groundswell';

/** The journal of this device, in IndexedDB. Rejects where the browser stores nothing. */
export async function openJournalStore(): Promise<JournalStore> {
  const database = await openDB<JournalSchema>(databaseName, 1, {
    upgrade(database) {
      database.createObjectStore('entries', { autoIncrement: true });
      database.createObjectStore('drafts');
    },
    blocking(_current, _blocked, event) {
      // A newer version of this page waits in another tab: let it have the database.
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return {
    readEntries: () => database.getAll('entries'),
    addEntry: async (entry) => {
      await database.add('entries', entry);
    },
    readDrafts: async () => {
      const transaction = database.transaction('drafts');
      const [keys, values] = await Promise.all([
        transaction.store.getAllKeys(),
        transaction.store.getAll(),
      ]);
      return new Map(keys.map((key, index) => [key, values[index]]));
    },
    putDraft: async (key, draft) => {
      if (draft === undefined) await database.delete('drafts', key);
      else await database.put('drafts', draft, key);
    },
  };
}
