import type { Look } from '@groundswell/widgets/set-up';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { openStudio } from './open-studio.ts';
import { studioSearch } from './studio-address.ts';
import type { Opened } from './subject.ts';

interface Desk {
  /** Another number for each figure that is put on the desk. */
  readonly round: number;
  readonly opened: Opened;
  /** Another address was asked for and is being fetched: what is done here now would be lost. */
  readonly isLeaving: boolean;
}

/** What stands on the desk, read from the address and written back to it with each change. */
export function useStudio() {
  const [search, setSearch] = useSearchParams();
  const [desk, setDesk] = useState<Desk | null>(null);
  const written = useRef<string | null>(null);
  const isOpening = useRef(false);
  const address = search.toString();

  useEffect(() => {
    // What the desk itself wrote stands there already.
    if (address === written.current) return;
    written.current = address;
    isOpening.current = true;
    setDesk((before) => before && { ...before, isLeaving: true });
    const open = async () => {
      const opened = await openStudio(new URLSearchParams(address));
      // Unless another address was asked for meanwhile.
      if (written.current !== address) return;
      isOpening.current = false;
      setDesk((before) => ({ round: (before?.round ?? 0) + 1, opened, isLeaving: false }));
    };
    void open();
  }, [address]);

  const keep = useCallback(
    (kind: string, settings: unknown, look: Look) => {
      const next = studioSearch(kind, settings, look);
      // The old desk still stands while another is fetched, and has nothing more to say.
      if (isOpening.current || next.toString() === written.current) return;
      written.current = next.toString();
      setSearch(next, { replace: true });
    },
    [setSearch],
  );
  const pick = (kind: string, settings: unknown, look: Look) =>
    setSearch(studioSearch(kind, settings, look));
  return { desk, keep, pick };
}
