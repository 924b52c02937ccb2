import { checkInteger } from '../check-range.ts';
import type { Network } from '../network/network.ts';
import { Random } from '../random/random.ts';
import type { IndependentCascade } from './independent-cascade.ts';
import { liveWorlds } from './live-worlds.ts';

export interface GreedyOptions {
  /** How many sources to choose. */
  count: number;
  seed: number;
  /** Draws of live ties over which the reach is averaged. @default 200 */
  worlds?: number;
}

export interface ChosenSources {
  /** In the order in which they were chosen. */
  readonly sources: Uint32Array;
  /** People these reach on average, themselves included, as the method estimates it. */
  readonly expectedReach: number;
}

/**
 * Adds, one after another, whoever adds most to the mean reach over the same worlds: at least 63 % of
 * the best choice for these worlds. CELF (Leskovec et al. 2007, doi:10.1145/1281192.1281239): what
 * somebody adds only ever shrinks, so only the person on top need be looked at again.
 */
export function greedySources(
  { chance }: IndependentCascade,
  network: Network,
  { count, seed, worlds: worldCount = 200 }: GreedyOptions,
): ChosenSources {
  const { nodeCount } = network;
  checkInteger('count', count, 0, nodeCount);
  checkInteger('worlds', worldCount, 1, Math.floor(2 ** 28 / nodeCount));
  const worlds = liveWorlds(network, chance, worldCount, new Random(seed));
  const { roots, sizes } = worlds;
  const gainOf = (node: number) => {
    let gain = 0;
    const first = node * worldCount;
    for (let world = 0, base = 0; world < worldCount; world++, base += nodeCount) {
      gain += sizes[base + roots[first + world]!]!;
    }
    return gain;
  };

  const gains = Float64Array.from({ length: nodeCount }, (_, node) => gainOf(node));
  const lookedAt = new Uint32Array(nodeCount);
  const heap = new Heap(gains);
  const sources = new Uint32Array(count);
  let total = 0;
  for (let chosen = 0; chosen < count; chosen++) {
    let best = heap.top;
    while (lookedAt[best] !== chosen) {
      lookedAt[best] = chosen;
      heap.lowerTop(gainOf(best));
      best = heap.top;
    }
    sources[chosen] = best;
    total += gains[best]!;
    // Their components are spent: nobody else adds anything there.
    for (let world = 0; world < worldCount; world++) {
      sizes[world * nodeCount + roots[best * worldCount + world]!] = 0;
    }
    heap.lowerTop(-1);
  }
  return { sources, expectedReach: total / worldCount };
}

/** People by gain, the largest on top; among equals the lower node. */
class Heap {
  readonly #gains: Float64Array;
  readonly #nodes: Uint32Array;

  constructor(gains: Float64Array) {
    this.#gains = gains;
    this.#nodes = Uint32Array.from(gains, (_, node) => node);
    for (let at = (gains.length >> 1) - 1; at >= 0; at--) this.#sink(at);
  }

  get top(): number {
    return this.#nodes[0]!;
  }

  lowerTop(gain: number): void {
    this.#gains[this.top] = gain;
    this.#sink(0);
  }

  #sink(from: number): void {
    const nodes = this.#nodes;
    const node = nodes[from]!;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= nodes.length) break;
      if (child + 1 < nodes.length && this.#isAbove(nodes[child + 1]!, nodes[child]!)) child++;
      if (!this.#isAbove(nodes[child]!, node)) break;
      nodes[at] = nodes[child]!;
      at = child;
    }
    nodes[at] = node;
  }

  #isAbove(a: number, b: number): boolean {
    const gap = this.#gains[a]! - this.#gains[b]!;
    return gap > 0 || (gap === 0 && a < b);
  }
}
