import { checkChance, checkInteger } from '../check-range.ts';
import { Geometric } from '../random/geometric.ts';
import { Random } from '../random/random.ts';
import { checkNodeCount, type Network, packRows } from './network.ts';

export interface StochasticBlockModelOptions {
  /** People per group; the first group takes the lowest nodes. */
  blockSizes: readonly number[];
  insideChance: number;
  betweenChance: number;
  seed: number;
}

/** Groups with one chance of a tie inside and another between (Holland, Laskey & Leinhardt 1983). */
export function stochasticBlockModel(options: StochasticBlockModelOptions): Network {
  const { blockSizes, insideChance, betweenChance, seed } = options;
  for (const [i, size] of blockSizes.entries()) checkInteger(`blockSizes[${i}]`, size, 1, 2 ** 28);
  const nodeCount = checkNodeCount(blockSizes.reduce((sum, size) => sum + size, 0));
  const inside = new Geometric(checkChance('insideChance', insideChance));
  const between = new Geometric(checkChance('betweenChance', betweenChance));
  const random = new Random(seed);
  const ends: number[] = [];
  let start = 0;
  for (const size of blockSizes) {
    // Each person's pairs with earlier members of the group, then with everybody in earlier groups.
    leap(inside, random, start, start + size, (node) => node - start, start, ends);
    leap(between, random, start, start + size, () => start, 0, ends);
    start += size;
  }
  return packRows(nodeCount, Uint32Array.from(ends));
}

/** Leaps from success to success over the pairs of each node with the `width` nodes from `first` on. */
function leap(
  failures: Geometric,
  random: Random,
  from: number,
  to: number,
  width: (node: number) => number,
  first: number,
  ends: number[],
): void {
  let wait = failures.draw(random);
  for (let node = from; node < to; node++) {
    const columns = width(node);
    for (; wait < columns; wait += 1 + failures.draw(random)) ends.push(first + wait, node);
    wait -= columns;
  }
}
