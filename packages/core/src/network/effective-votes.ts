import { degrees } from './degrees.ts';
import type { Network } from './network.ts';

/**
 * How many people's weight each person has in the opinion that everybody reaches by averaging with
 * their neighbours for ever: k/⟨k⟩ (DeGroot 1974, JASA 69:118), on a connected network. Without any
 * tie nobody averages, and all weigh one.
 */
export function effectiveVotes(network: Network): Float64Array {
  const mean = network.neighbors.length / network.nodeCount;
  if (mean === 0) return new Float64Array(network.nodeCount).fill(1);
  return Float64Array.from(degrees(network), (degree) => degree / mean);
}

/** How many equal voices would weigh as unevenly as these: N⟨k⟩²/⟨k²⟩. */
export function effectiveVoices(network: Network): number {
  let squares = 0;
  for (const votes of effectiveVotes(network)) squares += votes * votes;
  return network.nodeCount ** 2 / squares;
}
