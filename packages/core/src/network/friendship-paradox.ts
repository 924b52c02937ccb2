import type { Network } from './network.ts';

/** Feld 1991, “Why your friends have more friends than you do”, AJS 96:1464. */
export interface FriendshipParadox {
  /** Ties of a person picked blindly, ⟨k⟩. */
  readonly meanDegree: number;
  /** Ties of the person at an end of a tie picked blindly, ⟨k²⟩/⟨k⟩. */
  readonly edgeEndMeanDegree: number;
  /** Mean over people with ties of the mean ties of their neighbours; another average than the above. */
  readonly meanOfNeighborMeans: number;
  /** Share of all people who have fewer ties than their neighbours have on average. */
  readonly shareBelowNeighborMean: number;
  /** Share of all people who have fewer ties than the median of their neighbours. */
  readonly shareBelowNeighborMedian: number;
}

export function friendshipParadox({ nodeCount, starts, neighbors }: Network): FriendshipParadox {
  const degreeOf = (node: number) => starts[node + 1]! - starts[node]!;
  let squares = 0;
  let sumOfMeans = 0;
  let tied = 0;
  let belowMean = 0;
  let belowMedian = 0;
  for (let node = 0; node < nodeCount; node++) {
    const degree = degreeOf(node);
    if (degree === 0) continue;
    const around = neighbors.slice(starts[node], starts[node + 1]);
    for (let i = 0; i < degree; i++) around[i] = degreeOf(around[i]!);
    around.sort();
    const sum = around.reduce((total, ties) => total + ties, 0);
    const median = (around[(degree - 1) >> 1]! + around[degree >> 1]!) / 2;
    squares += degree * degree;
    sumOfMeans += sum / degree;
    tied++;
    if (degree * degree < sum) belowMean++;
    if (degree < median) belowMedian++;
  }
  const ends = neighbors.length;
  return {
    meanDegree: ends / nodeCount,
    edgeEndMeanDegree: ends === 0 ? 0 : squares / ends,
    meanOfNeighborMeans: tied === 0 ? 0 : sumOfMeans / tied,
    shareBelowNeighborMean: belowMean / nodeCount,
    shareBelowNeighborMedian: belowMedian / nodeCount,
  };
}
