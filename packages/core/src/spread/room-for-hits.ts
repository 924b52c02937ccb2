import type { Rows } from './kernel.ts';

/** As many hits at a time as stay near the processor, or as one person may have. */
export function roomForHits({ starts, neighbors }: Rows): number {
  let highestDegree = 0;
  for (let node = 1; node < starts.length; node++) {
    highestDegree = Math.max(highestDegree, starts[node]! - starts[node - 1]!);
  }
  return Math.min(Math.max(2048, highestDegree), neighbors.length);
}
