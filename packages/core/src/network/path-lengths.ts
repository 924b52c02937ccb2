import { checkInteger } from '../check-range.ts';
import { Random, sample } from '../random/random.ts';
import type { Network } from './network.ts';

export interface PathLengths {
  /** Mean number of ties between the sampled people and everybody they are connected to. */
  readonly mean: number;
  /** The longest distance found: the diameter where everybody was sampled. */
  readonly longest: number;
  /** Share of pairs, of those looked at, that are connected at all. */
  readonly connected: number;
}

/** Distances from so many people picked blindly, or from all where that is everybody. */
export function pathLengths(
  network: Network,
  options: { samples: number; seed: number },
): PathLengths {
  const { nodeCount } = network;
  checkInteger('samples', options.samples, 1, nodeCount);
  let sum = 0;
  let pairs = 0;
  let longest = 0;
  for (const source of sample(new Random(options.seed), options.samples, nodeCount)) {
    for (const distance of distancesFrom(network, source)) {
      if (distance === UNREACHABLE || distance === 0) continue;
      sum += distance;
      pairs++;
      if (distance > longest) longest = distance;
    }
  }
  const looked = options.samples * (nodeCount - 1);
  return {
    mean: pairs === 0 ? 0 : sum / pairs,
    longest,
    connected: looked === 0 ? 1 : pairs / looked,
  };
}

export const UNREACHABLE = 0xffffffff;

/** Ties on the shortest way to everybody, UNREACHABLE where there is none. */
export function distancesFrom(
  { nodeCount, starts, neighbors }: Network,
  source: number,
): Uint32Array {
  checkInteger('source', source, 0, nodeCount - 1);
  const distances = new Uint32Array(nodeCount).fill(UNREACHABLE);
  const queue = new Uint32Array(nodeCount);
  distances[source] = 0;
  queue[0] = source;
  for (let head = 0, length = 1; head < length; head++) {
    const node = queue[head]!;
    const distance = distances[node]! + 1;
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      const neighbor = neighbors[i]!;
      if (distances[neighbor] !== UNREACHABLE) continue;
      distances[neighbor] = distance;
      queue[length++] = neighbor;
    }
  }
  return distances;
}
