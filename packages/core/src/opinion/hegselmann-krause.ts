import { checkNumber } from '../check-range.ts';
import type { OpinionKernel, OpinionStep } from './kernel.ts';
import type { Network } from '../network/network.ts';

/**
 * Everybody averages over those whose opinion is at most `confidence` away, themselves included
 * (Hegselmann & Krause 2002, JASSS 5(3)): their neighbours, or where `meets` says so, everybody.
 */
export interface HegselmannKrause {
  readonly kind: 'hegselmann-krause';
  readonly confidence: number;
  readonly meets: Meets;
}

/** Whom people can hear: their neighbours in the network, or everybody whatever the network. */
export type Meets = 'neighbors' | 'everybody';

export function hegselmannKrause(options: { confidence: number; meets?: Meets }): HegselmannKrause {
  return {
    kind: 'hegselmann-krause',
    confidence: checkNumber('confidence', options.confidence, 0, Number.MAX_VALUE),
    meets: options.meets ?? 'neighbors',
  };
}

export const hegselmannKrauseKernel: OpinionKernel<HegselmannKrause> = {
  signals: 'pull',
  begin({ confidence, meets }, { network }) {
    return meets === 'everybody'
      ? meetEverybody(confidence, network.nodeCount)
      : meetNeighbors(confidence, network);
  },
};

function meetNeighbors(confidence: number, { nodeCount, starts, neighbors }: Network): OpinionStep {
  return (now, next) => {
    let largest = 0;
    for (let node = 0; node < nodeCount; node++) {
      const own = now[node]!;
      const end = starts[node + 1]!;
      let sum = own;
      let count = 1;
      for (let i = starts[node]!; i < end; i++) {
        const other = now[neighbors[i]!]!;
        const gap = other - own;
        if (gap > confidence || gap < -confidence) continue;
        sum += other;
        count++;
      }
      const mean = sum / count;
      next[node] = mean;
      const change = mean > own ? mean - own : own - mean;
      if (change > largest) largest = change;
    }
    return largest;
  };
}

/**
 * Averaging never lets opinions overtake one another, so people stay sorted: whom each one hears is a
 * window that only slides forward, and its sum a difference of two running sums.
 */
function meetEverybody(confidence: number, nodeCount: number): OpinionStep {
  const order = Uint32Array.from({ length: nodeCount }, (_, node) => node);
  const sorted = new Float64Array(nodeCount);
  const sums = new Float64Array(nodeCount + 1);
  return (now, next) => {
    sort(order, now);
    for (let i = 0; i < nodeCount; i++) {
      sorted[i] = now[order[i]!]!;
      sums[i + 1] = sums[i]! + sorted[i]!;
    }
    let largest = 0;
    let low = 0;
    let high = 0;
    for (let i = 0; i < nodeCount; i++) {
      const own = sorted[i]!;
      while (own - sorted[low]! > confidence) low++;
      while (high < nodeCount && sorted[high]! - own <= confidence) high++;
      const mean = (sums[high]! - sums[low]!) / (high - low);
      next[order[i]!] = mean;
      const change = Math.abs(mean - own);
      if (change > largest) largest = change;
    }
    return largest;
  };
}

/** Sorts people by opinion: from scratch when far out of order, by a walk when only a few moved. */
function sort(order: Uint32Array, opinions: Float64Array): void {
  let moves = 0;
  for (let i = 1; i < order.length; i++) {
    const node = order[i]!;
    const opinion = opinions[node]!;
    let at = i;
    for (; at > 0 && opinions[order[at - 1]!]! > opinion; at--) order[at] = order[at - 1]!;
    order[at] = node;
    moves += i - at;
    if (moves > 16 * order.length) {
      order.sort((a, b) => opinions[a]! - opinions[b]!);
      return;
    }
  }
}
