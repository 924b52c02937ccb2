import type { EntryContent, JournalEntry } from '@groundswell/core/assignment';
import type { Result } from '@groundswell/core/quiz';
import { createContext, useContext } from 'react';

/** What screens see of the journal, folded from its entries. */
export interface JournalView {
  /** False until the stored entries are read. */
  readonly ready: boolean;
  readonly entries: readonly JournalEntry[];
  readonly lastResults: ReadonlyMap<string, Result>;
  /** Locked numbers by question id. */
  readonly predictions: Readonly<Record<string, number>>;
  /** Questions whose day of return has come. */
  readonly recallDue: readonly string[];
  readonly write: (content: EntryContent) => void;
}

export const JournalContext = createContext<JournalView | null>(null);

export function useJournal(): JournalView {
  const journal = useContext(JournalContext);
  if (!journal) throw new Error('This part works only under the journal.');
  return journal;
}
