import { type EntryContent, type JournalEntry, journalEntry } from '@groundswell/core/assignment';
import { lessons } from '../lesson/lessons.ts';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { foldJournal } from './fold.ts';
import { JournalContext } from './use-journal.ts';

const recallIds = lessons.flatMap(({ screens }) => screens.flatMap(({ recall }) => recall));

export function JournalProvider({ children }: { children: ReactNode }) {
  const [entries, setEntries] = useState<readonly JournalEntry[]>([]);
  const [openedAt] = useState(() => Date.now());
  const sequence = useRef(0);
  const write = useCallback((content: EntryContent) => {
    const signature = { at: Date.now(), device: 'here', tab: 'one', sequence: sequence.current++ };
    setEntries((entries) => [...entries, journalEntry(content, signature)]);
  }, []);
  const view = useMemo(
    () => ({ ...foldJournal(entries, recallIds, openedAt), ready: true, write }),
    [entries, openedAt, write],
  );
  return <JournalContext value={view}>{children}</JournalContext>;
}
