import type { Network } from './network.ts';

/** How many ties each person has. */
export function degrees({ nodeCount, starts }: Network): Uint32Array {
  const result = new Uint32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) result[node] = starts[node + 1]! - starts[node]!;
  return result;
}

/** Everybody, the best connected first; among equals the lower node first. */
export function rankByDegree(network: Network): Uint32Array {
  const ties = degrees(network);
  const nodes = Uint32Array.from(ties, (_, node) => node);
  return nodes.toSorted((a, b) => ties[b]! - ties[a]! || a - b);
}
