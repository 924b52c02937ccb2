/** People whose opinions form a chain without a gap. */
export interface OpinionCluster {
  readonly mean: number;
  readonly size: number;
}

/** Parts the sorted opinions wherever two neighbours on the scale lie more than `gap` apart. */
export function opinionClusters(opinions: ArrayLike<number>, gap: number): OpinionCluster[] {
  const sorted = Float64Array.from(opinions).toSorted();
  const clusters: OpinionCluster[] = [];
  let sum = 0;
  let first = 0;
  for (let i = 0; i < sorted.length; i++) {
    sum += sorted[i]!;
    if (i + 1 < sorted.length && sorted[i + 1]! - sorted[i]! <= gap) continue;
    clusters.push({ mean: sum / (i + 1 - first), size: i + 1 - first });
    sum = 0;
    first = i + 1;
  }
  return clusters;
}
