import { checkInteger } from '../check-range.ts';
import { Random } from '../random/random.ts';
import { checkNodeCount, type Network, packRows } from './network.ts';

export interface BarabasiAlbertOptions {
  nodeCount: number;
  /** How many different people each newcomer ties to. */
  edgesPerNode: number;
  seed: number;
}

/**
 * Newcomers tie to people in proportion to the ties these already have (Barabási & Albert 1999,
 * Science 286:509). Starts from a star of edgesPerNode + 1 people, so nobody is left without a tie.
 */
export function barabasiAlbert({ nodeCount, edgesPerNode, seed }: BarabasiAlbertOptions): Network {
  checkNodeCount(nodeCount, 2);
  checkInteger('edgesPerNode', edgesPerNode, 1, nodeCount - 1);
  const random = new Random(seed);
  // Picking any end of any earlier tie picks a person in proportion to their ties.
  const ends = new Uint32Array(2 * edgesPerNode * (nodeCount - edgesPerNode));
  let length = 0;
  for (let leaf = 1; leaf <= edgesPerNode; leaf++) {
    ends[length++] = 0;
    ends[length++] = leaf;
  }
  for (let node = edgesPerNode + 1; node < nodeCount; node++) {
    const earlier = length;
    while (length < earlier + 2 * edgesPerNode) {
      const target = ends[random.integer(earlier)]!;
      let at = earlier + 1;
      while (at < length && ends[at] !== target) at += 2;
      if (at < length) continue; // already tied to that person
      ends[length++] = node;
      ends[length++] = target;
    }
  }
  return packRows(nodeCount, ends);
}
