import { checkChance } from '../check-range.ts';
import { Random } from '../random/random.ts';
import { EdgeSet } from './edge-set.ts';
import { ringEnds } from './lattices.ts';
import { type Network, packRows } from './network.ts';

export interface WattsStrogatzOptions {
  nodeCount: number;
  /** Ties per person on the ring before rewiring; even. */
  neighborCount: number;
  /** Chance that the far end of a tie moves to somebody picked blindly. */
  rewireChance: number;
  seed: number;
}

/** A ring with shortcuts (Watts & Strogatz 1998, Nature 393:440); no tie is ever doubled. */
export function wattsStrogatz(options: WattsStrogatzOptions): Network {
  const { nodeCount, neighborCount, rewireChance, seed } = options;
  const ends = ringEnds(options);
  checkChance('rewireChance', rewireChance);
  const random = new Random(seed);
  const everybodyTied = neighborCount === nodeCount - 1;
  if (rewireChance === 0 || everybodyTied) return packRows(nodeCount, ends);

  const ties = new EdgeSet(nodeCount, ends.length);
  for (let i = 0; i < ends.length; i += 2) ties.add(ends[i]!, ends[i + 1]!);
  const degrees = new Uint32Array(nodeCount).fill(neighborCount);
  for (let i = 0; i < ends.length; i += 2) {
    if (!random.chance(rewireChance)) continue;
    const node = ends[i]!;
    if (degrees[node] === nodeCount - 1) continue; // nobody left to move to
    let target = random.integer(nodeCount);
    while (target === node || ties.has(node, target)) target = random.integer(nodeCount);
    ties.delete(node, ends[i + 1]!);
    ties.add(node, target);
    degrees[ends[i + 1]!]!--;
    degrees[target]!++;
    ends[i + 1] = target;
  }
  return packRows(nodeCount, ends);
}
