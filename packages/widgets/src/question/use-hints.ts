import { useState } from 'react';

export interface Hints {
  /** How many hints stand open. */
  shown: number;
  total: number;
  /** What each takes off, as a share of the points; undefined where they are free. */
  cost: number | undefined;
  showNext: () => void;
}

interface HintTerms {
  cost?: number | undefined;
  alreadyShown?: number | undefined;
}

/** Hints open one at a time, in order, and stay open. */
export function useHints(total: number, { cost, alreadyShown = 0 }: HintTerms = {}): Hints {
  const [shown, setShown] = useState(Math.min(alreadyShown, total));
  return {
    shown,
    total,
    cost: cost ? cost : undefined,
    showNext: () => setShown((count) => Math.min(count + 1, total)),
  };
}
