import type { Network } from '../network/network.ts';
import { edgesOf } from '../network/network.ts';
import { Geometric } from '../random/geometric.ts';
import type { Random } from '../random/random.ts';

/**
 * Draws of which ties would pass a cascade on: in each world every tie is alive with the model's
 * chance, and whoever begins reaches their whole component. Ties are two-way and one draw is enough
 * for both directions, which keeps the law of who is reached (Kempe, Kleinberg & Tardos 2003).
 */
export interface LiveWorlds {
  readonly count: number;
  /** Which component each person is in: `roots[node * count + world]`. */
  readonly roots: Uint32Array;
  /** People in each component, standing at its root: `sizes[world * nodeCount + root]`. */
  readonly sizes: Uint32Array;
}

export function liveWorlds(
  network: Network,
  chance: number,
  count: number,
  random: Random,
): LiveWorlds {
  const { nodeCount } = network;
  const ends = edgesOf(network);
  const edgeCount = ends.length / 2;
  const failures = new Geometric(chance);
  const roots = new Uint32Array(nodeCount * count);
  const sizes = new Uint32Array(nodeCount * count);
  const parents = new Uint32Array(nodeCount);
  let edge = failures.draw(random);
  for (let world = 0; world < count; world++) {
    for (let node = 0; node < nodeCount; node++) parents[node] = node;
    for (; edge < edgeCount; edge += 1 + failures.draw(random)) {
      const a = rootOf(parents, ends[2 * edge]!);
      const b = rootOf(parents, ends[2 * edge + 1]!);
      if (a < b) parents[b] = a;
      else parents[a] = b;
    }
    edge -= edgeCount;
    const base = world * nodeCount;
    for (let node = 0, at = world; node < nodeCount; node++, at += count) {
      const root = rootOf(parents, node);
      roots[at] = root;
      sizes[base + root]!++;
    }
  }
  return { count, roots, sizes };
}

/** Union–find with path halving. */
function rootOf(parents: Uint32Array, node: number): number {
  let at = node;
  while (parents[at] !== at) {
    const above = parents[parents[at]!]!;
    parents[at] = above;
    at = above;
  }
  return at;
}
