import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react';
import { lessons } from '../lesson/lessons.ts';
import { deviceJournal } from './device-journal.ts';
import { foldJournal } from './fold.ts';
import { JournalContext } from './use-journal.ts';

const recallIds = lessons.flatMap(({ screens }) => screens.flatMap(({ recall }) => recall));

const { device, getState, subscribe, write, draftOf, keepDraft, retry, refresh } = deviceJournal;

/** Gives every page the journal of this device. */
export function JournalProvider({ children }: { children: ReactNode }) {
  const state = useSyncExternalStore(subscribe, getState);
  const view = useMemo(
    () => ({
      ...state,
      ...foldJournal(state.entries, recallIds, state.asOf),
      learner: state.entries[0]?.device ?? device,
      write,
      draftOf,
      keepDraft,
      retry,
    }),
    [state],
  );

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') refresh();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  return <JournalContext value={view}>{children}</JournalContext>;
}
