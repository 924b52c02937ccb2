import * as v from 'valibot';
import { type JournalEntry, mergeEntries } from './journal-entry.ts';
import { journalEntrySchema } from './journal-entry-schema.ts';

/** What could be read of a journal, and what could not. */
export interface JournalReading {
  /** In the order in which they happened, each once. */
  readonly entries: readonly JournalEntry[];
  readonly problems: readonly JournalProblem[];
}

/** An entry that was set aside; nothing of it is thrown away. */
export interface JournalProblem {
  /** Its place among what was read, from 0. */
  readonly place: number;
  readonly message: string;
  readonly entry: unknown;
}

/** Reads stored or foreign entries one by one: the good ones survive, each bad one is named. Never throws. */
export function readJournal(stored: readonly unknown[]): JournalReading {
  const entries: JournalEntry[] = [];
  const problems: JournalProblem[] = [];
  for (const [place, entry] of stored.entries()) {
    const reading = v.safeParse(journalEntrySchema, entry, { abortEarly: true });
    if (reading.success) entries.push(reading.output);
    else problems.push({ place, message: complaint(reading.issues[0]), entry });
  }
  return { entries: mergeEntries(entries), problems };
}

/** The schema's complaint with the path to where it arose: `result.response.picked: …`. */
function complaint(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}
