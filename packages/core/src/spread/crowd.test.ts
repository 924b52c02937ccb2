import { describe, expect, it } from 'vitest';
import { networkFromEdges } from '../network/network.ts';
import { crowd, crowdEquilibrium } from './crowd.ts';
import { runEnsemble } from './run-ensemble.ts';
import { runSpread } from './run-spread.ts';
import { meanOf } from './testing/mean-of.ts';

const strangers = (nodeCount: number) => networkFromEdges(nodeCount, new Uint32Array(0));
const begin = { sources: [], seed: 1 };

describe('Granovetter’s crowd', () => {
  const ladder = Array.from({ length: 100 }, (_, i) => i);

  it('brings in all hundred, one by one, when thresholds are 0, 1, …, 99', () => {
    const run = runSpread(crowd({ thresholds: ladder }), strangers(100), begin);
    expect(run.reached).toBe(100);
    expect(run.steps).toBe(100);
  });

  it('stops at one when the person with threshold 1 needs 2', () => {
    const thresholds = ladder.map((need) => (need === 1 ? 2 : need));
    expect(runSpread(crowd({ thresholds }), strangers(100), begin).reached).toBe(1);
  });

  it.each([
    [10, 0.77, 2],
    [12, 4.02, 2],
    [12.2, 5.48, 2],
    [25, 99.9, 1],
  ])('settles where r = 100 Φ((r − 25)/σ) says: σ %d', (sd, joined, digits) => {
    expect(crowdEquilibrium({ mean: 25, sd, size: 100 })).toBeCloseTo(joined, digits);
  });

  it('tips over between σ 12.2 and 12.3', () => {
    expect(crowdEquilibrium({ mean: 25, sd: 12.3, size: 100 })).toBeGreaterThan(97);
  });

  it('follows the equilibrium when thresholds are drawn', () => {
    const model = crowd({ thresholds: { mean: 2500, sd: 1000 } });
    const { reached } = runEnsemble(model, strangers(10_000), { ...begin, runs: 20 });
    const settled = crowdEquilibrium({ mean: 2500, sd: 1000, size: 10_000 });
    expect(Math.abs(meanOf(reached).mean - settled)).toBeLessThan(15);
  });

  it('refuses thresholds that do not fit the crowd', () => {
    expect(() => runSpread(crowd({ thresholds: [1, 2] }), strangers(3), begin)).toThrow(
      'thresholds must have one entry per node, 3; got 2.',
    );
  });
});
