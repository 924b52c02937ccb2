import { checkChance, checkInteger, checkNumber } from '../check-range.ts';
import { grown } from '../grown.ts';
import { Geometric } from '../random/geometric.ts';
import { Random } from '../random/random.ts';
import { checkNodeCount, type Network, packRows } from './network.ts';

/** How many ties there are: by chance of each pair, by the mean per person, or exactly. */
export type ErdosRenyiOptions = { nodeCount: number; seed: number } & (
  | { edgeChance: number }
  | { meanDegree: number }
  | { edgeCount: number }
);

/** Ties between pairs picked blindly: G(n, p), or G(n, m) where the edge count is given. */
export function erdosRenyi(options: ErdosRenyiOptions): Network {
  const { nodeCount } = options;
  checkNodeCount(nodeCount, 2);
  const random = new Random(options.seed);
  if ('edgeCount' in options) {
    const pairs = (nodeCount * (nodeCount - 1)) / 2;
    checkInteger('edgeCount', options.edgeCount, 0, Math.min(pairs, 2 ** 28));
    return packRows(nodeCount, exactly(options.edgeCount, nodeCount, random));
  }
  const chance =
    'edgeChance' in options
      ? checkChance('edgeChance', options.edgeChance)
      : checkNumber('meanDegree', options.meanDegree, 0, nodeCount - 1) / (nodeCount - 1);
  return packRows(nodeCount, byChance(chance, nodeCount, random));
}

/** Leaps from tie to tie over the pairs (0, 1), (0, 2), (1, 2), … (Batagelj & Brandes 2005). */
function byChance(chance: number, nodeCount: number, random: Random): Uint32Array {
  const skips = new Geometric(chance);
  const expected = (chance * nodeCount * (nodeCount - 1)) / 2;
  let ends = new Uint32Array(2 * Math.ceil(expected + 4 * Math.sqrt(expected) + 8));
  let length = 0;
  let low = skips.draw(random);
  for (let high = 1; high < nodeCount; high++) {
    while (low < high) {
      if (length === ends.length) ends = grown(ends);
      ends[length++] = low;
      ends[length++] = high;
      low += 1 + skips.draw(random);
    }
    low -= high;
  }
  return ends.subarray(0, length);
}

/** Adds random pairs until there are enough different ones: every set of that size is as likely. */
function exactly(edgeCount: number, nodeCount: number, random: Random): Uint32Array {
  const keys = new Float64Array(edgeCount);
  let different = 0;
  while (different < edgeCount) {
    for (let i = different; i < edgeCount; i++) {
      const a = random.integer(nodeCount);
      const b = random.integer(nodeCount - 1);
      const other = b < a ? b : b + 1;
      keys[i] = Math.max(a, other) * nodeCount + Math.min(a, other);
    }
    keys.sort();
    different = 0;
    for (let i = 0; i < edgeCount; i++) {
      if (i === 0 || keys[i] !== keys[different - 1]) keys[different++] = keys[i]!;
    }
  }
  const ends = new Uint32Array(2 * edgeCount);
  for (let i = 0; i < edgeCount; i++) {
    ends[2 * i] = keys[i]! % nodeCount;
    ends[2 * i + 1] = Math.floor(keys[i]! / nodeCount);
  }
  return ends;
}
