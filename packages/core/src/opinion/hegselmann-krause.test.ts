import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeNetwork } from '../network/lattices.ts';
import { networkFromEdges } from '../network/network.ts';
import { hegselmannKrause } from './hegselmann-krause.ts';
import { opinionClusters } from './opinion-clusters.ts';
import { runOpinion } from './run-opinion.ts';
import { uniform } from './testing/uniform.ts';

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

describe('hegselmannKrause', () => {
  const crowd = networkFromEdges(1000, new Uint32Array(0));
  const clustersAt = (confidence: number, runs: number) =>
    Array.from({ length: runs }, (_, seed) => {
      const model = hegselmannKrause({ confidence, meets: 'everybody' });
      const run = runOpinion(model, crowd, { initial: uniform(1000, seed), seed });
      expect(run.settled).toBe(true);
      return opinionClusters(run.opinions, 1e-6).length;
    });

  it.each([
    [0.05, 8.1, 0.6],
    [0.1, 3.9, 0.4],
    [0.15, 2.6, 0.4],
    [0.18, 2.1, 0.3],
    [0.2, 1.9, 0.25],
    [0.22, 1.3, 0.3],
    [0.25, 1, 0.1],
  ])(
    'ends in as many camps as an independent program finds: confidence %d, %d camps',
    (confidence, camps, tolerance) => {
      const clusters = clustersAt(confidence, 60);
      expect(Math.abs(sum(clusters) / clusters.length - camps)).toBeLessThan(tolerance);
    },
  );

  it.each([
    [0.2, 0.1],
    [0.22, 0.7],
    [0.25, 1],
  ])(
    'agrees on one opinion as often as that program: confidence %d, in %d of runs',
    (confidence, share) => {
      const agreed = clustersAt(confidence, 60).filter((count) => count === 1).length / 60;
      // two samples are compared, ours of 60 and its 40
      const sd = Math.sqrt(share * (1 - share) * (1 / 60 + 1 / 40));
      expect(Math.abs(agreed - share)).toBeLessThanOrEqual(4 * sd);
    },
  );

  it('does the same whether everybody meets by rule or by ties', () => {
    const initial = uniform(60, 1);
    const options = { initial, seed: 1 };
    const byTies = runOpinion(
      hegselmannKrause({ confidence: 0.15 }),
      completeNetwork({ nodeCount: 60 }),
      options,
    );
    const byRule = runOpinion(
      hegselmannKrause({ confidence: 0.15, meets: 'everybody' }),
      networkFromEdges(60, new Uint32Array(0)),
      options,
    );
    for (const [i, opinion] of byTies.opinions.entries())
      expect(byRule.opinions[i]).toBeCloseTo(opinion, 9);
  });

  it('keeps order and range, and ends with camps further apart than confidence', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0.05, max: 0.4, noNaN: true }), (seed, confidence) => {
        const initial = uniform(50, seed);
        const model = hegselmannKrause({ confidence, meets: 'everybody' });
        const { opinions, settled } = runOpinion(model, networkFromEdges(50, new Uint32Array(0)), {
          initial,
          seed,
        });
        expect(settled).toBe(true);
        const inOrder = [...initial.keys()].toSorted((a, b) => initial[a]! - initial[b]!);
        for (const [i, node] of inOrder.slice(1).entries()) {
          expect(opinions[node]).toBeGreaterThanOrEqual(opinions[inOrder[i]!]! - 1e-12);
        }
        expect(Math.min(...opinions)).toBeGreaterThanOrEqual(Math.min(...initial) - 1e-12);
        expect(Math.max(...opinions)).toBeLessThanOrEqual(Math.max(...initial) + 1e-12);
        const means = opinionClusters(opinions, 1e-6).map((cluster) => cluster.mean);
        for (const [i, mean] of means.slice(1).entries())
          expect(mean - means[i]!).toBeGreaterThan(confidence);
      }),
      { numRuns: 30 },
    );
  });
});
