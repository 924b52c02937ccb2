import { checkInteger, checkSeed } from '../check-range.ts';
import { coreNumbers } from '../network/core-numbers.ts';
import { degrees } from '../network/degrees.ts';
import type { Network } from '../network/network.ts';
import { pageRank } from '../network/page-rank.ts';
import { Random, sample } from '../random/random.ts';

/** Ways to choose whom to begin with that do not look at how things spread. */
export type Ranking = 'degree' | 'core' | 'page-rank';

/** The `count` people ranked highest; among equals those with more ties, then the lower node. */
export function rankedSources(network: Network, by: Ranking, count: number): Uint32Array {
  checkInteger('count', count, 0, network.nodeCount);
  const ties = degrees(network);
  const scores = {
    degree: () => ties,
    core: () => coreNumbers(network),
    'page-rank': () => pageRank(network),
  }[by]();
  const nodes = Uint32Array.from(ties, (_, node) => node);
  return nodes
    .toSorted((a, b) => scores[b]! - scores[a]! || ties[b]! - ties[a]! || a - b)
    .slice(0, count);
}

export function randomSources(network: Network, count: number, seed: number): Uint32Array {
  checkInteger('count', count, 0, network.nodeCount);
  return sample(new Random(checkSeed(seed)), count, network.nodeCount);
}
