import { checkInteger } from '../check-range.ts';
import { Random, shuffle } from '../random/random.ts';
import { EdgeSet } from './edge-set.ts';
import { checkNodeCount, type Network, packRows } from './network.ts';

/**
 * Pairs the free ends of people with given numbers of ties blindly. Ties to oneself and doubled ties
 * are erased, so a few people, hubs above all, end with fewer ties than asked for.
 */
export function configurationModel({
  degrees,
  seed,
}: {
  degrees: ArrayLike<number>;
  seed: number;
}): Network {
  const nodeCount = checkNodeCount(degrees.length);
  let endCount = 0;
  for (let i = 0; i < nodeCount; i++) {
    endCount += checkInteger(`degrees[${i}]`, degrees[i]!, 0, nodeCount - 1);
  }
  if (endCount % 2 !== 0)
    throw new RangeError(`degrees must sum to an even number; got ${endCount}.`);
  const stubs = new Uint32Array(endCount);
  let length = 0;
  for (let node = 0; node < nodeCount; node++) {
    stubs.fill(node, length, length + degrees[node]!);
    length += degrees[node]!;
  }
  shuffle(new Random(seed), stubs);
  const ties = new EdgeSet(nodeCount, endCount / 2);
  let kept = 0;
  for (let i = 0; i < endCount; i += 2) {
    const [a, b] = [stubs[i]!, stubs[i + 1]!];
    if (a === b || !ties.add(a, b)) continue;
    stubs[kept++] = a;
    stubs[kept++] = b;
  }
  return packRows(nodeCount, stubs.subarray(0, kept));
}
