import { edgesOf, type Network } from '../../network/network.ts';
import { neighborsOf } from './small-network.ts';

/**
 * Mean number reached by an independent cascade, exactly: every tie lives or dies, and whoever hangs
 * on to a source by live ties is reached (Kempe, Kleinberg & Tardos 2003, doi:10.1145/956750.956769).
 */
export function meanByLiveTies(
  network: Network,
  sources: readonly number[],
  chance: number,
): number {
  const ends = edgesOf(network);
  const edgeCount = ends.length / 2;
  let mean = 0;
  for (let alive = 0; alive < 2 ** edgeCount; alive++) {
    const live: [number, number][] = [];
    for (let e = 0; e < edgeCount; e++) {
      if (alive & (1 << e)) live.push([ends[2 * e]!, ends[2 * e + 1]!]);
    }
    const weight = chance ** live.length * (1 - chance) ** (edgeCount - live.length);
    mean += weight * reachedBy(sources, [...live, ...live.map(([a, b]) => [b, a] as const)]);
  }
  return mean;
}

/** The same for the linear threshold model, where everybody listens to one neighbour picked blindly. */
export function meanByChosenTies(network: Network, sources: readonly number[]): number {
  let worlds: (readonly [number, number])[][] = [[]];
  for (let node = 0; node < network.nodeCount; node++) {
    const around = neighborsOf(network, node);
    if (around.length === 0) continue;
    worlds = worlds.flatMap((ties) => around.map((other) => [...ties, [other, node] as const]));
  }
  const sizes = worlds.map((ties) => reachedBy(sources, ties));
  return sizes.reduce((sum, size) => sum + size, 0) / worlds.length;
}

function reachedBy(
  sources: readonly number[],
  ways: readonly (readonly [number, number])[],
): number {
  const reached = new Set(sources);
  for (const node of reached) for (const [from, to] of ways) if (from === node) reached.add(to);
  return reached.size;
}
