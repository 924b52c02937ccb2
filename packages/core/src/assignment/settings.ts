import { byTime, type JournalEntry, type SettingEntry } from './journal-entry.ts';

/** The latest value of each setting, by key. */
export function settingsOf(
  entries: readonly JournalEntry[],
): ReadonlyMap<string, SettingEntry['value']> {
  const settings = entries.filter((entry): entry is SettingEntry => entry.type === 'setting');
  return new Map(settings.toSorted(byTime).map(({ key, value }) => [key, value]));
}
