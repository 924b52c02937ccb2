import { useState } from 'react';

export interface Hints {
  /** How many hints stand open. */
  shown: number;
  total: number;
  showNext: () => void;
}

/** Hints open one at a time, in order, and stay open. */
export function useHints(total: number, alreadyShown = 0): Hints {
  const [shown, setShown] = useState(Math.min(alreadyShown, total));
  return { shown, total, showNext: () => setShown((count) => Math.min(count + 1, total)) };
}
