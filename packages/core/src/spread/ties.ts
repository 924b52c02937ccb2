import type { Network } from '../network/network.ts';
import { type Random, sample } from '../random/random.ts';
import type { Rows, Ties } from './kernel.ts';

export function tiesOf(network: Network): Ties {
  return { nodeCount: network.nodeCount, network, shows: network, sees: network };
}

export function openAllTies(ties: Ties): void {
  ties.shows = ties.network;
  ties.sees = ties.network;
}

/** From now on these people show nothing to anybody. */
export function silence(ties: Ties, quiet: ReadonlySet<number>): void {
  narrow(ties, (node, degree) => (quiet.has(node) ? [] : allOf(degree)));
}

/** From now on everybody shows things to so many of their neighbours at most, always the same ones. */
export function limitRows(ties: Ties, limit: number, random: Random): void {
  narrow(ties, (_, degree) => (degree <= limit ? allOf(degree) : sample(random, limit, degree)));
}

function allOf(degree: number): ArrayLike<number> {
  return Uint32Array.from({ length: degree }, (_, place) => place);
}

/** Keeps of each row only the entries at the given places. */
function narrow(ties: Ties, placesOf: (node: number, degree: number) => ArrayLike<number>): void {
  const { nodeCount, shows } = ties;
  const starts = new Uint32Array(nodeCount + 1);
  const kept: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    const row = shows.starts[node]!;
    const places = placesOf(node, shows.starts[node + 1]! - row);
    for (let i = 0; i < places.length; i++) kept.push(row + places[i]!);
    starts[node + 1] = kept.length;
  }
  const { layers } = shows;
  ties.shows = {
    starts,
    neighbors: Uint32Array.from(kept, (entry) => shows.neighbors[entry]!),
    ...(layers ? { layers: Uint8Array.from(kept, (entry) => layers[entry]!) } : {}),
  };
  ties.sees = turned(nodeCount, ties.shows);
}

/** Rows of those who show, made into rows of those who see. */
function turned(nodeCount: number, { starts, neighbors }: Rows): Rows {
  const turnedStarts = new Uint32Array(nodeCount + 1);
  const free = turnedStarts.subarray(1);
  for (const node of neighbors) free[node]!++;
  let start = 0;
  for (let node = 0; node < nodeCount; node++) {
    const count = free[node]!;
    free[node] = start;
    start += count;
  }
  const turnedNeighbors = new Uint32Array(neighbors.length);
  for (let node = 0; node < nodeCount; node++) {
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      turnedNeighbors[free[neighbors[i]!]!++] = node;
    }
  }
  return { starts: turnedStarts, neighbors: turnedNeighbors };
}
