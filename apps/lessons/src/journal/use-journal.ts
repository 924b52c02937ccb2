import type { EntryContent, JournalEntry, JournalProblem } from '@groundswell/core/assignment';
import type { Result } from '@groundswell/core/quiz';
import { createContext, useContext } from 'react';
import type { Journal, StorageState } from './journal.ts';

/** What screens see of the journal, folded from its entries. */
export interface JournalView extends Pick<Journal, 'draftOf' | 'keepDraft' | 'retry'> {
  /** False until the stored entries are read. */
  readonly ready: boolean;
  /** Decides what is shuffled for this learner: the device on which the journal began, wherever it is read. */
  readonly learner: string;
  readonly entries: readonly JournalEntry[];
  readonly problems: readonly JournalProblem[];
  readonly storage: StorageState;
  readonly lastResults: ReadonlyMap<string, Result>;
  /** Locked numbers by question id. */
  readonly predictions: Readonly<Record<string, number>>;
  /** What happened where something had been predicted, by question id; the first report counts. */
  readonly outcomes: ReadonlyMap<string, number | string>;
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
