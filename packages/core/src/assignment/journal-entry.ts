import type { Result } from '../quiz/result.ts';

/** Raised when an entry changes its meaning; readers set aside what they don't know. */
export const journalVersion = 1;

/** One thing a learner did. The journal only ever grows; everything shown is folded from it. */
export type JournalEntry = ResultEntry | VisitEntry | FigureEntry | OutcomeEntry | SettingEntry;

/** What every entry knows about itself. */
export interface EntryBase {
  readonly version: typeof journalVersion;
  /** Unique everywhere, so that two copies of a journal can be merged. */
  readonly id: string;
  /** Milliseconds since 1970, by the device's clock. */
  readonly at: number;
  readonly device: string;
  /** One page opened once; two open tabs differ. */
  readonly tab: string;
  /** Counts up within a tab, from 0. */
  readonly sequence: number;
}

/** A question answered, or a prediction locked. */
export interface ResultEntry extends EntryBase {
  readonly type: 'result';
  readonly result: Result;
}

/** A screen opened. */
export interface VisitEntry extends EntryBase {
  readonly type: 'visit';
  readonly lessonId: string;
  readonly screenId: string;
}

/** A figure ran and reported what came out. */
export interface FigureEntry extends EntryBase {
  readonly type: 'figure';
  readonly lessonId: string;
  readonly figureId: string;
  readonly values: Readonly<Record<string, number | string>>;
}

/** What happened where something had been predicted. */
export interface OutcomeEntry extends EntryBase {
  readonly type: 'outcome';
  readonly questionId: string;
  readonly outcome: number | string;
}

/** A choice about the page itself, such as its language. */
export interface SettingEntry extends EntryBase {
  readonly type: 'setting';
  readonly key: string;
  readonly value: string | number | boolean;
}

/** An entry before the device, the tab and the clock have signed it. */
export type EntryContent =
  | Pick<ResultEntry, 'type' | 'result'>
  | Pick<VisitEntry, 'type' | 'lessonId' | 'screenId'>
  | Pick<FigureEntry, 'type' | 'lessonId' | 'figureId' | 'values'>
  | Pick<OutcomeEntry, 'type' | 'questionId' | 'outcome'>
  | Pick<SettingEntry, 'type' | 'key' | 'value'>;

/** Where and when an entry is made. */
export type EntrySignature = Pick<EntryBase, 'at' | 'device' | 'tab' | 'sequence'>;

/** Signs an entry; its id follows from device, tab and sequence. */
export function journalEntry(content: EntryContent, signature: EntrySignature): JournalEntry {
  const { device, tab, sequence } = signature;
  return { version: journalVersion, id: `${device}.${tab}.${sequence}`, ...signature, ...content };
}

/** Entries in the order in which they happened, each id once; of two with one id the first stands. */
export function mergeEntries(...journals: readonly (readonly JournalEntry[])[]): JournalEntry[] {
  const byId = new Map<string, JournalEntry>();
  for (const entry of journals.flat()) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()].toSorted(byTime);
}

/** Same order on every device, whichever copy came first. */
export function byTime(a: JournalEntry, b: JournalEntry): number {
  return (
    a.at - b.at ||
    compareWords(a.device, b.device) ||
    compareWords(a.tab, b.tab) ||
    a.sequence - b.sequence ||
    compareWords(a.id, b.id)
  );
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
