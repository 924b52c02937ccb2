import { describe, expect, it } from 'vitest';
import { erdosRenyi } from '../network/erdos-renyi.ts';
import { fractionalThreshold } from './fractional-threshold.ts';
import { runEnsemble } from './run-ensemble.ts';

/** Mean degrees z of a random network at which vulnerable people, with k ≤ 1/φ ties, hold together. */
function window(threshold: number): { low: number; high: number } | undefined {
  const most = Math.floor(1 / threshold + 1e-9);
  // Σ k(k − 1) p_k over k ≤ 1/φ exceeds z where z · P(Poisson(z) ≤ 1/φ − 2) exceeds 1
  const opens = (z: number) => {
    let term = Math.exp(-z);
    let below = 0;
    for (let k = 0; k <= most - 2; k++) {
      below += term;
      term *= z / (k + 1);
    }
    return z * below > 1;
  };
  const steps = Array.from({ length: 200_000 }, (_, i) => i / 10_000).filter(opens);
  return steps.length === 0 ? undefined : { low: steps[0]!, high: steps.at(-1)! };
}

const cascades = (threshold: number, meanDegree: number) => {
  const network = erdosRenyi({ nodeCount: 10_000, meanDegree, seed: 1 });
  const options = { sources: { random: 1 }, seed: 1, runs: 300 };
  const { reached } = runEnsemble(fractionalThreshold({ threshold }), network, options);
  return reached.filter((count) => count > 1000).length;
};

describe('Watts’ window (Watts 2002, doi:10.1073/pnas.082090499)', () => {
  it.each([
    [0.1, 1, 13.66],
    [0.15, 1.004, 7.477],
    [0.18, 1.021, 5.765],
    [0.2, 1.021, 5.765],
    [0.24, 1.114, 3.863],
    [0.25, 1.114, 3.863],
  ])('opens and closes where his condition says: φ %d, z from %d to %d', (threshold, low, high) => {
    expect(Math.abs(window(threshold)!.low - low)).toBeLessThan(0.001);
    expect(Math.abs(window(threshold)!.high - high)).toBeLessThan(0.005);
  });

  it('never opens at φ .3', () => {
    expect(window(0.3)).toBeUndefined();
  });

  it.each([
    [0.1, 6],
    [0.15, 3],
    [0.18, 3],
    [0.2, 3],
    [0.24, 2],
    [0.25, 2],
  ])('lets one person move the crowd inside: φ %d, z %d', (threshold, meanDegree) => {
    expect(cascades(threshold, meanDegree)).toBeGreaterThan(0);
  });

  it.each([
    [0.1, 20],
    [0.15, 12],
    [0.18, 9],
    [0.2, 9],
    [0.24, 0.8],
    [0.24, 6],
    [0.25, 6],
    [0.3, 3],
  ])('lets nobody do so outside: φ %d, z %d', (threshold, meanDegree) => {
    expect(cascades(threshold, meanDegree)).toBe(0);
  });
});
