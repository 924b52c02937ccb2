import type { Page } from '@playwright/test';

/** What the journal's database holds: its entries in order, its drafts by question. */
export function readStored(page: Page) {
  return page.evaluate(async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- runs in the page, which sees nothing of this file
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('The journal does not open.')));
      });
    const database = await settled(indexedDB.open('groundswell'));
    const transaction = database.transaction(['entries', 'drafts']);
    const [entries, drafts] = await Promise.all([
      settled<unknown[]>(transaction.objectStore('entries').getAll()),
      settled(transaction.objectStore('drafts').getAllKeys()),
    ]);
    database.close();
    return { entries, drafts };
  });
}

/** Puts an entry into the journal's database behind the page's back. */
export function addStored(page: Page, entry: unknown): Promise<void> {
  return page.evaluate(async (added) => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- runs in the page, which sees nothing of this file
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('The journal does not open.')));
      });
    const database = await settled(indexedDB.open('groundswell'));
    const transaction = database.transaction('entries', 'readwrite');
    await settled(transaction.objectStore('entries').add(added));
    database.close();
  }, entry);
}
