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

/** Share of people with k ties or more, for k = 0, 1, … up to the most that anybody has. */
export function degreeTail(network: Network): Float64Array {
  const ties = degrees(network);
  let most = 0;
  for (const degree of ties) most = Math.max(most, degree);
  const tail = new Float64Array(most + 1);
  for (const degree of ties) tail[degree]!++;
  for (let k = most - 1; k >= 0; k--) tail[k]! += tail[k + 1]!;
  return tail.map((count) => count / network.nodeCount);
}
