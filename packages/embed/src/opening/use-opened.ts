import { useEffect, useState } from 'react';
import type { Piece } from '../element/piece.ts';

type Written = Pick<Piece, 'name' | 'settings'>;

/** A piece once it is opened; null until then. */
export function useOpened<Opened>(
  { name, settings }: Written,
  open: (written: Written) => Promise<Opened>,
): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let wanted = true;
    void open({ name, settings }).then((found) => wanted && setOpened(found));
    return () => {
      wanted = false;
    };
  }, [name, open, settings]);
  return opened;
}
