import type { Hit } from '../simulation/index.ts';

/** What a lesson may say about the hit that is drawn and about the ten biggest; shares from 0 to 1. */
export type CascadeTreeOutcome = Readonly<{
  size: number;
  largestShare: number;
  topTenMedian: number;
  longestChain: number;
  /** `burst` where one broadcast brought half of the reach or more, else `chain`. */
  shape: 'burst' | 'chain';
  /** Of the first post, and which of the biggest is drawn: with these the figure can come back. */
  seed: number;
  chosen: number;
}>;

export function outcomeOf(hits: readonly Hit[], chosen: number, seed: number): CascadeTreeOutcome {
  const hit = hits[chosen];
  return {
    size: hit?.reached ?? 0,
    largestShare: hit ? shareOf(hit) : 0,
    topTenMedian: middle(hits.map(shareOf)),
    longestChain: hit?.chain ?? 0,
    shape: hit && shareOf(hit) < 0.5 ? 'chain' : 'burst',
    seed,
    chosen,
  };
}

/** The share of a hit's reach that its largest broadcast brought. */
export function shareOf({ largestBroadcast, reached }: Hit): number {
  return reached === 0 ? 0 : largestBroadcast / reached;
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
