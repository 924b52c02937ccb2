import { useMemo, useRef, useState } from 'react';
import { type Feed, feedsOf } from './feeds.ts';
import type { FeedPeekSettings } from './settings.ts';

/** What the words around the figure may speak of once everybody's window was looked through. */
export interface FeedPeekOutcome extends Readonly<Record<string, number>> {
  /** Share of the whole street, 0…1. */
  readonly truth: number;
  readonly lowest: number;
  readonly highest: number;
  /** How many feeds show the true share. */
  readonly fair: number;
}

interface FeedPeekState {
  readonly feeds: readonly Feed[];
  readonly truth: number;
  readonly at: number;
  readonly seen: ReadonlySet<number>;
  readonly lookAt: (index: number) => void;
}

export function useFeedPeek(
  settings: FeedPeekSettings,
  onOutcome?: (outcome: FeedPeekOutcome) => void,
): FeedPeekState {
  const feeds = useMemo(() => feedsOf(settings), [settings]);
  const truth = settings.holders.length / settings.people.length;
  const [at, setAt] = useState(0);
  const [seen, setSeen] = useState<ReadonlySet<number>>(() => new Set([0]));
  const known = useRef(seen);

  function lookAt(index: number) {
    // A quick drag skips values; whoever lies between was dragged across too.
    const between = Array.from(
      { length: Math.abs(index - at) + 1 },
      (_, i) => Math.min(index, at) + i,
    );
    const missed = feeds.length - known.current.size;
    known.current = new Set([...known.current, ...between]);
    setAt(index);
    setSeen(known.current);
    if (missed > 0 && known.current.size === feeds.length) onOutcome?.(outcomeOf(feeds, truth));
  }

  return { feeds, truth, at, seen, lookAt };
}

function outcomeOf(feeds: readonly Feed[], truth: number): FeedPeekOutcome {
  const shares = feeds.flatMap(({ share }) => (share === null ? [] : [share]));
  return {
    truth,
    lowest: Math.min(...shares),
    highest: Math.max(...shares),
    fair: shares.filter((share) => share === truth).length,
  };
}
