import { useState } from 'react';

/** What a figure told when it last ran to its end, perhaps before the page was left. */
export type Earlier = Readonly<Record<string, number | string>>;

/**
 * The outcome that a figure comes back with, or null. It may arrive late, for it is read from the
 * device; once the reader has `begun` anew it no longer counts, and a later one never does.
 */
export function useEarlier(earlier: Earlier | undefined, begun: boolean): Earlier | null {
  const [taken, setTaken] = useState<Earlier | null>(earlier ?? null);
  if (taken === null && earlier && !begun) setTaken(earlier);
  return taken;
}
