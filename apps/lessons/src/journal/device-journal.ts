import { createJournal } from './journal.ts';
import { openJournalStore } from './journal-store.ts';
import { otherTabs } from './other-tabs.ts';

const deviceKey = 'groundswell-device';

/** The journal of this page: its store, its neighbours in other tabs, its clock. */
export const deviceJournal = createJournal({
  openStore: openJournalStore,
  tabs: otherTabs('groundswell-journal'),
  now: () => Date.now(),
  device: deviceId(),
  tab: randomId(),
});

/** Random, kept on the device, sent nowhere: it only tells two copies of a journal apart. */
function deviceId(): string {
  try {
    const known = localStorage.getItem(deviceKey);
    if (known && /^[a-z0-9]{8,32}$/.test(known)) return known;
    const fresh = randomId();
    localStorage.setItem(deviceKey, fresh);
    return fresh;
  } catch {
    return randomId();
  }
}

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
