import type { Network } from '../network/network.ts';
import { NEVER, NOBODY, type Run } from './run.ts';

/** Who showed whom: people reached hang on whoever won them over, all others on the first to show it. */
export interface CascadeTree {
  /** NOBODY for sources and for people whose feed never showed it. */
  readonly parents: Uint32Array;
  /** Ties between a person and their source along the tree; NEVER outside the tree. */
  readonly hops: Uint32Array;
  /** How many people each person showed it to, as their parent. */
  readonly broadcasts: Uint32Array;
  /** People in the tree, sources not counted. */
  readonly reach: number;
  /** Hops of sharing in the longest chain: 0 where nobody passes it on. */
  readonly depth: number;
  /** The person with the largest broadcast; NOBODY where nobody was shown anything. */
  readonly largest: number;
  /** The share of the reach that the largest broadcast delivers. */
  readonly largestShare: number;
}

export function cascadeTree({ nodeCount, starts, neighbors }: Network, run: Run): CascadeTree {
  const { changedAt, toldBy, changes } = run;
  const parents = new Uint32Array(nodeCount).fill(NOBODY);
  const hops = new Uint32Array(nodeCount).fill(NEVER);
  const broadcasts = new Uint32Array(nodeCount);
  let reach = 0;
  let depth = 0;
  const hang = (node: number, parent: number) => {
    parents[node] = parent;
    hops[node] = hops[parent]! + 1;
    broadcasts[parent]!++;
    reach++;
  };

  // In the order of the log a teller always comes before whom they tell.
  for (let i = 0; i < changes.nodes.length; i++) {
    const node = changes.nodes[i]!;
    const isReached = changedAt[node] !== NEVER && hops[node] === NEVER;
    if (!isReached) continue;
    if (toldBy[node] === NOBODY) hops[node] = 0;
    else hang(node, toldBy[node]!);
    depth = Math.max(depth, hops[node]!);
  }
  for (let i = 0; i < changes.nodes.length; i++) {
    const node = changes.nodes[i]!;
    if (changedAt[node] === NEVER) continue;
    for (let j = starts[node]!; j < starts[node + 1]!; j++) {
      const neighbor = neighbors[j]!;
      if (changedAt[neighbor] === NEVER && hops[neighbor] === NEVER) hang(neighbor, node);
    }
  }

  let largest = NOBODY;
  for (let node = 0; node < nodeCount; node++) {
    if (broadcasts[node]! > (largest === NOBODY ? 0 : broadcasts[largest]!)) largest = node;
  }
  const largestShare = largest === NOBODY ? 0 : broadcasts[largest]! / reach;
  return { parents, hops, broadcasts, reach, depth, largest, largestShare };
}
