import { type DBSchema, openDB } from 'idb';
import type { Bench } from './bench.ts';
import type { Report } from './report.ts';

/** What stands on the bench and what was last read. */
export interface KeptWork {
  readonly bench: Bench;
  readonly report: Report | null;
}

interface WorkshopSchema extends DBSchema {
  work: { key: 'now'; value: KeptWork };
}

const open = () =>
  openDB<WorkshopSchema>('groundswell-workshop', 1, {
    upgrade(database) {
      database.createObjectStore('work');
    },
    blocking(_current, _blocked, event) {
      // A newer version of this page waits in another tab: let it have the database.
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

/** Undefined on the first visit; rejects where the browser stores nothing. */
export async function readWork(): Promise<KeptWork | undefined> {
  const database = await open();
  try {
    return await database.get('work', 'now');
  } finally {
    database.close();
  }
}

/**
 * Keeps work from the moment it changes: one write at a time, always of the newest. `onFailure` is told where the
 * device takes no more.
 */
export function workKeeper(onFailure: (failed: boolean) => void): (work: KeptWork) => void {
  let waiting: KeptWork | undefined;
  let isWriting = false;
  const write = async () => {
    isWriting = true;
    try {
      const database = await open();
      while (waiting) {
        const work = waiting;
        waiting = undefined;
        await database.put('work', work, 'now');
      }
      database.close();
      onFailure(false);
    } catch {
      onFailure(true);
    } finally {
      isWriting = false;
    }
  };
  return (work) => {
    waiting = work;
    if (!isWriting) void write();
  };
}
