import { checkNumber } from '../check-range.ts';
import type { Network } from './network.ts';

/**
 * How often somebody is visited who keeps following ties, and with chance 1 − `damping` jumps to
 * anybody (Page, Brin, Motwani & Winograd 1999). Sums to 1.
 */
export function pageRank(
  { nodeCount, starts, neighbors }: Network,
  { damping = 0.85, tolerance = 1e-12 }: { damping?: number; tolerance?: number } = {},
): Float64Array {
  checkNumber('damping', damping, 0, 0.999);
  checkNumber('tolerance', tolerance, 1e-15, 1);
  let rank = new Float64Array(nodeCount).fill(1 / nodeCount);
  let next = new Float64Array(nodeCount);
  for (let change = 1; change > tolerance; ) {
    let stranded = 0;
    for (let node = 0; node < nodeCount; node++) {
      const degree = starts[node + 1]! - starts[node]!;
      if (degree === 0) stranded += rank[node]!;
      else rank[node]! /= degree; // what each neighbour receives
    }
    const base = (1 - damping + damping * stranded) / nodeCount;
    change = 0;
    for (let node = 0; node < nodeCount; node++) {
      const degree = starts[node + 1]! - starts[node]!;
      let sum = 0;
      for (let i = starts[node]!; i < starts[node + 1]!; i++) sum += rank[neighbors[i]!]!;
      next[node] = base + damping * sum;
      change += Math.abs(next[node]! - rank[node]! * Math.max(1, degree));
    }
    [rank, next] = [next, rank];
  }
  return rank;
}

/**
 * Weight by the weight of one's neighbours, for ever (Bonacich 1972). Found with the lazy matrix
 * I + A, which has the same weights and settles on two-sided networks too; the largest is 1.
 */
export function eigenvectorWeights({ nodeCount, starts, neighbors }: Network): Float64Array {
  let weights = new Float64Array(nodeCount).fill(1);
  let next = new Float64Array(nodeCount);
  for (let step = 0, change = 1; change > 1e-13 && step < 100_000; step++) {
    let largest = 0;
    for (let node = 0; node < nodeCount; node++) {
      let sum = weights[node]!;
      for (let i = starts[node]!; i < starts[node + 1]!; i++) sum += weights[neighbors[i]!]!;
      next[node] = sum;
      if (sum > largest) largest = sum;
    }
    change = 0;
    for (let node = 0; node < nodeCount; node++) {
      next[node]! /= largest;
      change = Math.max(change, Math.abs(next[node]! - weights[node]!));
    }
    [weights, next] = [next, weights];
  }
  return weights;
}
