import { describe, expect, it } from 'vitest';
import { completeNetwork, path } from '../network/lattices.ts';
import { deffuantWeisbuch } from './deffuant-weisbuch.ts';
import { opinionClusters } from './opinion-clusters.ts';
import { runOpinion } from './run-opinion.ts';
import { uniform } from './testing/uniform.ts';

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

describe('deffuantWeisbuch', () => {
  const everybody = completeNetwork({ nodeCount: 500 });

  it.each([
    [0.5, 1],
    [0.3, 1],
    [0.25, 2],
    [0.2, 2],
    [0.15, 3],
    [0.12, 4],
    [0.1, 5],
    [0.08, 6],
  ])('ends in about 1/(2ε) large camps: ε %d, %i camps', (confidence, camps) => {
    const run = runOpinion(deffuantWeisbuch({ confidence }), everybody, {
      initial: uniform(500, 4),
      seed: 4,
      maxSteps: 300,
    });
    const large = opinionClusters(run.opinions, 0.02).filter((cluster) => cluster.size >= 15);
    expect(Math.abs(large.length - camps)).toBeLessThanOrEqual(1);
  });

  it('keeps the mean opinion exactly', () => {
    const initial = uniform(500, 5);
    const run = runOpinion(deffuantWeisbuch({ confidence: 0.2 }), everybody, {
      initial,
      seed: 5,
      maxSteps: 50,
    });
    expect(sum(run.opinions) / 500).toBeCloseTo(sum(initial) / 500, 9);
  });

  it('says that it has settled only when nobody can move', () => {
    const pair = path({ nodeCount: 2 });
    const apart = runOpinion(deffuantWeisbuch({ confidence: 0.2 }), pair, {
      initial: [0, 1],
      seed: 1,
    });
    const close = runOpinion(deffuantWeisbuch({ confidence: 0.2 }), pair, {
      initial: [0, 0.1],
      seed: 1,
    });
    expect([apart.settled, apart.steps]).toEqual([true, 1]);
    expect(Array.from(close.opinions)).toEqual([0.05, 0.05]);
  });
});
