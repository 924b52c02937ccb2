import type { Network } from './network.ts';

export interface Clustering {
  /** Mean over people of the share of their pairs of neighbours that are tied; 0 for fewer than two. */
  readonly localAverage: number;
  /** Share of all pairs of ties with a person in common that are closed to a triangle. */
  readonly transitivity: number;
}

export function clustering({ nodeCount, starts, neighbors }: Network): Clustering {
  const stamps = new Uint32Array(nodeCount);
  const triangles = new Float64Array(nodeCount);
  const ranksAbove = (a: number, b: number) => {
    const gap = starts[a + 1]! - starts[a]! - (starts[b + 1]! - starts[b]!);
    return gap > 0 || (gap === 0 && a > b);
  };
  // Each triangle is found once, from its person of lowest degree, so hubs cost no more than others.
  for (let node = 0; node < nodeCount; node++) {
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      if (ranksAbove(neighbors[i]!, node)) stamps[neighbors[i]!] = node + 1;
    }
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      const middle = neighbors[i]!;
      if (!ranksAbove(middle, node)) continue;
      for (let j = starts[middle]!; j < starts[middle + 1]!; j++) {
        const last = neighbors[j]!;
        if (stamps[last] !== node + 1 || !ranksAbove(last, middle)) continue;
        triangles[node]!++;
        triangles[middle]!++;
        triangles[last]!++;
      }
    }
  }
  let local = 0;
  let closed = 0;
  let pairs = 0;
  for (let node = 0; node < nodeCount; node++) {
    const degree = starts[node + 1]! - starts[node]!;
    if (degree < 2) continue;
    const around = (degree * (degree - 1)) / 2;
    local += triangles[node]! / around;
    closed += triangles[node]!;
    pairs += around;
  }
  return { localAverage: local / nodeCount, transitivity: pairs === 0 ? 0 : closed / pairs };
}
