import * as fc from 'fast-check';
import { erdosRenyi } from '../../network/erdos-renyi.ts';
import type { Network } from '../../network/network.ts';

/** Random networks small enough to think every case through. */
export function smallNetwork(mostNodes = 8, mostEdges = 12): fc.Arbitrary<Network> {
  return fc
    .tuple(fc.nat(), fc.integer({ min: 2, max: mostNodes }), fc.integer({ min: 1, max: mostEdges }))
    .map(([seed, nodeCount, edges]) =>
      erdosRenyi({
        nodeCount,
        edgeCount: Math.min(edges, (nodeCount * (nodeCount - 1)) / 2),
        seed,
      }),
    );
}

export function neighborsOf({ starts, neighbors }: Network, node: number): number[] {
  return Array.from(neighbors.subarray(starts[node], starts[node + 1]));
}
