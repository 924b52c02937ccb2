import { expect, it } from 'vitest';
import { Random } from '../random/random.ts';
import type { Network } from './network.ts';
import { stochasticBlockModel } from './stochastic-block-model.ts';

/**
 * Two groups show in the ties alone if and only if (c_in − c_out)² > 2(c_in + c_out), c being ties a person
 * (Decelle, Krzakala, Moore & Zdeborová 2011, doi:10.1103/PhysRevE.84.066106). Here c_in + c_out = 40, so
 * the groups come out of the fog at a difference of 8.9.
 */
it.each([2, 5])('hides two groups whose ties differ by %d', (difference) => {
  expect(shareFound(difference)).toBeLessThan(0.6);
});

it('shows most of two groups whose ties differ by 12, and nearly all at 20', () => {
  expect(shareFound(12)).toBeGreaterThan(0.75);
  expect(shareFound(20)).toBeGreaterThan(0.95);
});

/** How many of 2,000 people the ties alone put into their own group, on average over three networks. */
function shareFound(difference: number): number {
  const half = 1000;
  const shares = [1, 2, 3].map((seed) => {
    const network = stochasticBlockModel({
      blockSizes: [half, half],
      insideChance: (20 + difference / 2) / (2 * half),
      betweenChance: (20 - difference / 2) / (2 * half),
      seed,
    });
    const side = leadingVector(network, new Random(seed));
    const apart = side.reduce((count, x, node) => count + Number(x > 0 === node < half), 0);
    return Math.max(apart, 2 * half - apart) / (2 * half);
  });
  return shares.reduce((sum, share) => sum + share) / shares.length;
}

/** The vector along which ties exceed chance most, of A − ddᵀ/2m, by repeated multiplication. */
function leadingVector({ nodeCount, starts, neighbors }: Network, random: Random): number[] {
  const rows = Array.from({ length: nodeCount }, (_, node) => [
    ...neighbors.subarray(starts[node], starts[node + 1]),
  ]);
  const lift = 12; // makes the largest value the one that is largest in size
  let vector = rows.map(() => random.float() - 0.5);
  for (let round = 0; round < 300; round++) {
    const at = vector;
    const pull = rows.reduce((sum, row, node) => sum + row.length * at[node]!, 0);
    const next = rows.map((row, node) => {
      const ties = row.reduce((sum, neighbor) => sum + at[neighbor]!, lift * at[node]!);
      return ties - (row.length * pull) / neighbors.length;
    });
    const length = Math.hypot(...next);
    vector = next.map((x) => x / length);
  }
  return vector;
}
