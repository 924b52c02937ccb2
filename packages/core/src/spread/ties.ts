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
  narrow(ties, (node, row) => (quiet.has(node) ? row.subarray(0, 0) : row));
}

/** From now on everybody shows things to so many of their neighbours at most, always the same ones. */
export function limitRows(ties: Ties, limit: number, random: Random): void {
  narrow(ties, (_, row) => {
    if (row.length <= limit) return row;
    return sample(random, limit, row.length).map((place) => row[place]!);
  });
}

function narrow(ties: Ties, kept: (node: number, row: Uint32Array) => Uint32Array): void {
  const { nodeCount, shows } = ties;
  const starts = new Uint32Array(nodeCount + 1);
  const neighbors = new Uint32Array(shows.neighbors.length);
  for (let node = 0; node < nodeCount; node++) {
    const row = kept(node, shows.neighbors.subarray(shows.starts[node], shows.starts[node + 1]));
    neighbors.set(row, starts[node]);
    starts[node + 1] = starts[node]! + row.length;
  }
  ties.shows = { starts, neighbors: neighbors.slice(0, starts[nodeCount]) };
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
