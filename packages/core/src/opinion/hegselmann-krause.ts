import { checkNumber } from '../check-range.ts';
import type { OpinionKernel, OpinionStep } from './kernel.ts';
import type { Network } from '../network/network.ts';
import { signed } from '../signed.ts';

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

function meetNeighbors(confidence: number, network: Network): OpinionStep {
  const { nodeCount } = network;
  const starts = signed(network.starts);
  const neighbors = signed(network.neighbors);
  return (now, next) => {
    let largest = 0;
    let row = 0;
    for (let node = 0; node < nodeCount; node++) {
      const own = now[node]!;
      const end = starts[node + 1]!;
      let sum = own;
      let count = 1;
      for (; row < end; row++) {
        const other = now[neighbors[row]!]!;
        // A number instead of a branch: who is near is anybody's guess, the processor's too.
        const hears = Number(Math.abs(other - own) <= confidence);
        sum += hears * other;
        count += hears;
      }
      const mean = sum / count;
      next[node] = mean;
      const change = Math.abs(mean - own);
      if (change > largest) largest = change;
    }
    return largest;
  };
}

/**
 * Averaging never lets opinions overtake one another, so people stay sorted: whom each one hears is a
 * window that only slides forward, and its sum a difference of two running sums. People of one opinion
 * stay together for ever, so each window is worked out once for all of them.
 */
function meetEverybody(confidence: number, nodeCount: number): OpinionStep {
  let order: Uint32Array | undefined;
  const groups: Groups = {
    opinions: new Float64Array(nodeCount),
    starts: new Int32Array(nodeCount + 1),
    sums: new Float64Array(nodeCount + 1),
  };
  return (now, next) => {
    order ??= roughOrder(now);
    let count = group(order, now, groups);
    if (count === UNSORTED) {
      sort(order, now);
      count = group(order, now, groups);
    }
    return hearGroups(confidence, order, groups, count, next);
  };
}

/** People with the same opinion, by opinion: the arrays are made once and filled at each step. */
interface Groups {
  readonly opinions: Float64Array;
  /** Where each group begins in the order of people; one entry more closes the last. */
  readonly starts: Int32Array;
  /** The opinions of everybody before each group, added up. */
  readonly sums: Float64Array;
}

/** Returns how many groups there are, or UNSORTED where the order is not that of opinions. */
function group(order: Uint32Array, now: Float64Array, { opinions, starts, sums }: Groups): number {
  const { length } = order;
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const opinion = now[order[i]!]!;
    if (opinion !== last) {
      if (opinion < last) return UNSORTED;
      opinions[count] = opinion;
      starts[count] = i;
      sums[count++] = sum;
      last = opinion;
    }
    sum += opinion;
  }
  starts[count] = length;
  sums[count] = sum;
  return count;
}

const UNSORTED = -1;

function hearGroups(
  confidence: number,
  order: Uint32Array,
  { opinions, starts, sums }: Groups,
  count: number,
  next: Float64Array,
): number {
  let largest = 0;
  let low = 0;
  let high = 0;
  for (let i = 0; i < count; i++) {
    const own = opinions[i]!;
    while (own - opinions[low]! > confidence) low++;
    while (high < count && opinions[high]! - own <= confidence) high++;
    const mean = (sums[high]! - sums[low]!) / (starts[high]! - starts[low]!);
    const end = starts[i + 1]!;
    for (let place = starts[i]!; place < end; place++) next[order[place]!] = mean;
    const change = Math.abs(mean - own);
    if (change > largest) largest = change;
  }
  return largest;
}

/** People by opinion as far as equal bins, as many as people, tell them apart. */
function roughOrder(opinions: Float64Array): Uint32Array {
  const { length } = opinions;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let node = 0; node < length; node++) {
    least = Math.min(least, opinions[node]!);
    most = Math.max(most, opinions[node]!);
  }
  const scale = most > least ? (length - 1) / (most - least) : 0;
  const bins = new Uint32Array(length);
  const free = new Uint32Array(length + 1);
  for (let node = 0; node < length; node++) {
    bins[node] = Math.floor((opinions[node]! - least) * scale);
    free[bins[node]! + 1]!++;
  }
  for (let bin = 0; bin < length; bin++) free[bin + 1]! += free[bin]!;
  const order = new Uint32Array(length);
  for (let node = 0; node < length; node++) order[free[bins[node]!]!++] = node;
  return order;
}

/** Sorts people by opinion: by a walk when only a few moved, from scratch when far out of order. */
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
