import type { Network } from './network.ts';

/**
 * Whether the well connected know each other: correlation of the ties at both ends of a tie, from
 * −1 to 1 (Newman 2002, doi:10.1103/PhysRevLett.89.208701); NaN where all people have as many ties.
 */
export function degreeAssortativity({ nodeCount, starts, neighbors }: Network): number {
  let product = 0;
  let sum = 0;
  let squares = 0;
  for (let node = 0; node < nodeCount; node++) {
    const degree = starts[node + 1]! - starts[node]!;
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      const other = starts[neighbors[i]! + 1]! - starts[neighbors[i]!]!;
      product += degree * other;
    }
    sum += degree * degree;
    squares += degree ** 3;
  }
  const ends = neighbors.length;
  const mean = sum / ends;
  const variance = squares / ends - mean * mean;
  return variance <= 1e-12 ? Number.NaN : (product / ends - mean * mean) / variance;
}
