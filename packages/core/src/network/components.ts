import type { Network } from './network.ts';

export interface Components {
  /** Which component each person belongs to; 0 is the largest. */
  readonly labels: Uint32Array;
  /** People in each component, the largest first. */
  readonly sizes: Uint32Array;
}

/** Parts of the network that no tie connects. */
export function components({ nodeCount, starts, neighbors }: Network): Components {
  const found = new Uint32Array(nodeCount);
  const queue = new Uint32Array(nodeCount);
  const sizes: number[] = [];
  for (let first = 0, length = 0; first < nodeCount; first++) {
    if (found[first] !== 0) continue;
    const label = sizes.length + 1;
    let head = length;
    const begin = length;
    found[first] = label;
    queue[length++] = first;
    for (; head < length; head++) {
      const node = queue[head]!;
      for (let i = starts[node]!; i < starts[node + 1]!; i++) {
        if (found[neighbors[i]!] !== 0) continue;
        found[neighbors[i]!] = label;
        queue[length++] = neighbors[i]!;
      }
    }
    sizes.push(length - begin);
  }
  const bySize = [...sizes.keys()].toSorted((a, b) => sizes[b]! - sizes[a]! || a - b);
  const rank = new Uint32Array(sizes.length);
  for (const [place, label] of bySize.entries()) rank[label] = place;
  return {
    labels: found.map((label) => rank[label - 1]!),
    sizes: Uint32Array.from(bySize, (label) => sizes[label]!),
  };
}
