import { checkChance, checkInteger } from '../check-range.ts';
import { Random } from '../random/random.ts';
import type { BarabasiAlbertOptions } from './barabasi-albert.ts';
import { EdgeSet } from './edge-set.ts';
import { checkNodeCount, type Network, packRows } from './network.ts';

export interface HolmeKimOptions extends BarabasiAlbertOptions {
  /** Chance that a tie after the first goes to a neighbour of the one before, closing a triangle. */
  triadChance: number;
}

/** Barabási–Albert growth with closed triangles (Holme & Kim 2002, doi:10.1103/PhysRevE.65.026107). */
export function holmeKim({ nodeCount, edgesPerNode, triadChance, seed }: HolmeKimOptions): Network {
  checkNodeCount(nodeCount, 2);
  checkInteger('edgesPerNode', edgesPerNode, 1, nodeCount - 1);
  checkChance('triadChance', triadChance);
  const random = new Random(seed);
  const edgeCount = edgesPerNode * (nodeCount - edgesPerNode);
  const ends = new Uint32Array(2 * edgeCount);
  const ties = new EdgeSet(nodeCount, edgeCount);
  const rows: number[][] = Array.from({ length: nodeCount }, () => []);
  let length = 0;
  const tie = (a: number, b: number) => {
    ties.add(a, b);
    rows[a]!.push(b);
    rows[b]!.push(a);
    ends[length++] = a;
    ends[length++] = b;
  };

  for (let leaf = 1; leaf <= edgesPerNode; leaf++) tie(0, leaf);
  for (let node = edgesPerNode + 1; node < nodeCount; node++) {
    const earlier = length;
    let last = -1;
    for (let made = 0; made < edgesPerNode; made++) {
      let target = -1;
      if (last >= 0 && random.chance(triadChance)) {
        const friends = rows[last]!.filter((friend) => friend !== node && !ties.has(node, friend));
        if (friends.length > 0) target = friends[random.integer(friends.length)]!;
      }
      while (target < 0 || ties.has(node, target)) target = ends[random.integer(earlier)]!;
      tie(node, target);
      last = target;
    }
  }
  return packRows(nodeCount, ends);
}
