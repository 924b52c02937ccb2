import { checkInteger } from '../check-range.ts';

/**
 * Two-way ties in compressed rows: node `i` neighbours `neighbors[starts[i] .. starts[i + 1])`.
 * Every tie stands in two rows. A network is never changed after it is built.
 */
export interface Network {
  readonly nodeCount: number;
  /** nodeCount + 1 entries; the last one closes the last row. */
  readonly starts: Uint32Array;
  readonly neighbors: Uint32Array;
  /** Strength of the tie behind each entry of `neighbors`, where ties differ in it. */
  readonly weights?: Float64Array;
  /** Kind of the tie behind each entry of `neighbors`, where there are several. */
  readonly layers?: Uint8Array;
}

/** What ties may carry besides their ends; one entry per edge. */
export interface EdgeTraits {
  weights?: ArrayLike<number>;
  layers?: ArrayLike<number>;
}

/**
 * Builds the rows of `ends` = a0, b0, a1, b1, …, in the order in which the edges are given.
 * A tie given twice counts twice, as in a multigraph; generators and file readers give none.
 */
export function networkFromEdges(
  nodeCount: number,
  ends: Uint32Array,
  traits: EdgeTraits = {},
): Network {
  checkNodeCount(nodeCount);
  if (ends.length % 2 !== 0) {
    throw new RangeError(`Edges are pairs a0, b0, a1, b1, …; got ${ends.length} ends.`);
  }
  for (let i = 0; i < ends.length; i++) {
    if (ends[i]! >= nodeCount) {
      throw new RangeError(`Edge ${i >> 1} names node ${ends[i]!}, but nodeCount is ${nodeCount}.`);
    }
    if (i % 2 === 1 && ends[i] === ends[i - 1]) {
      throw new RangeError(`Edge ${i >> 1} ties node ${ends[i]!} to itself.`);
    }
  }
  for (const [name, values] of Object.entries(traits)) {
    if (values.length === ends.length / 2) continue;
    throw new RangeError(
      `${name} must have one entry per edge, ${ends.length / 2}; got ${values.length}.`,
    );
  }
  return packRows(nodeCount, ends, traits);
}

/** `networkFromEdges` for ends that are known to be good. */
export function packRows(
  nodeCount: number,
  ends: Uint32Array,
  { weights, layers }: EdgeTraits = {},
): Network {
  const starts = new Uint32Array(nodeCount + 1);
  // Degrees are summed one slot ahead, and so is the next free slot of each row: after the fill,
  // each counter has moved to where the following row starts.
  const free = starts.subarray(1);
  const { length } = ends;
  for (let i = 0; i < length; i += 2) {
    free[ends[i]!]!++;
    free[ends[i + 1]!]!++;
  }
  let start = 0;
  for (let node = 0; node < nodeCount; node++) {
    const degree = free[node]!;
    free[node] = start;
    start += degree;
  }
  // Traits are placed before the ties, by the same free slots, which the ties then use up.
  const traits = {
    ...(weights ? { weights: placed(new Float64Array(length), weights, ends, free.slice()) } : {}),
    ...(layers ? { layers: placed(new Uint8Array(length), layers, ends, free.slice()) } : {}),
  };
  const neighbors = new Uint32Array(length);
  for (let i = 0; i < length; i += 2) {
    const a = ends[i]!;
    const b = ends[i + 1]!;
    neighbors[free[a]!++] = b;
    neighbors[free[b]!++] = a;
  }
  return { nodeCount, starts, neighbors, ...traits };
}

function placed<T extends Float64Array | Uint8Array>(
  entries: T,
  values: ArrayLike<number>,
  ends: Uint32Array,
  free: Uint32Array,
): T {
  for (let i = 0; i < ends.length; i++) entries[free[ends[i]!]!++] = values[i >> 1]!;
  return entries;
}

/** Each tie once, the lower node first. */
export function edgesOf({ nodeCount, starts, neighbors }: Network): Uint32Array {
  const ends = new Uint32Array(neighbors.length);
  let length = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      if (node >= neighbors[i]!) continue;
      ends[length++] = node;
      ends[length++] = neighbors[i]!;
    }
  }
  return ends.subarray(0, length);
}

export function checkNodeCount(nodeCount: number, least = 1): number {
  return checkInteger('nodeCount', nodeCount, least, 2 ** 28);
}
