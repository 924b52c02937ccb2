import type { Network } from './network.ts';

export type MajorityRule = 'more-than-half' | 'half-or-more';

/** Lerman, Yan & Wu 2016, doi:10.1371/journal.pone.0147617. */
export interface MajorityIllusion {
  /** 1 where a person sees a majority of holders among their own ties; nobody without ties does. */
  readonly sees: Uint8Array;
  /** How many people see one, holders included. */
  readonly count: number;
  readonly share: number;
  /** Share of holders among each person's ties; NaN where there are none. */
  readonly feedShares: Float64Array;
  /** Mean of the feed shares over people with ties. */
  readonly meanFeedShare: number;
}

/** What people would take for the majority from their own feed, when `holds` marks who holds a view. */
export function majorityIllusion(
  { nodeCount, starts, neighbors }: Network,
  holds: ArrayLike<number | boolean>,
  rule: MajorityRule,
): MajorityIllusion {
  if (holds.length !== nodeCount) {
    throw new RangeError(`holds must have one entry per node, ${nodeCount}; got ${holds.length}.`);
  }
  const sees = new Uint8Array(nodeCount);
  const feedShares = new Float64Array(nodeCount).fill(Number.NaN);
  let count = 0;
  let tied = 0;
  let sum = 0;
  for (let node = 0; node < nodeCount; node++) {
    const degree = starts[node + 1]! - starts[node]!;
    if (degree === 0) continue;
    let holders = 0;
    for (let i = starts[node]!; i < starts[node + 1]!; i++) if (holds[neighbors[i]!]) holders++;
    feedShares[node] = holders / degree;
    tied++;
    sum += holders / degree;
    if (rule === 'half-or-more' ? 2 * holders < degree : 2 * holders <= degree) continue;
    sees[node] = 1;
    count++;
  }
  return {
    sees,
    count,
    share: count / nodeCount,
    feedShares,
    meanFeedShare: tied === 0 ? 0 : sum / tied,
  };
}
