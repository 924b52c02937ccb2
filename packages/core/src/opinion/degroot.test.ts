import { describe, expect, it } from 'vitest';
import { path } from '../network/lattices.ts';
import { barabasiAlbert } from '../network/barabasi-albert.ts';
import { degrees } from '../network/degrees.ts';
import { star } from '../network/lattices.ts';
import { degroot } from './degroot.ts';
import { runOpinion } from './run-opinion.ts';
import { uniform } from './testing/uniform.ts';

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);
const trio = path({ nodeCount: 3 });

describe('degroot', () => {
  it('agrees on π·x(0) at the pace of |λ₂|^t: π = (¼, ½, ¼), λ₂ = ½', () => {
    const options = { initial: [1, 0, 0], seed: 1 };
    const { opinions, settled } = runOpinion(degroot({ self: 0.5 }), trio, options);
    expect(settled).toBe(true);
    for (const opinion of opinions) expect(opinion).toBeCloseTo(0.25, 9);

    const { kept } = runOpinion(degroot({ self: 0.5 }), trio, {
      ...options,
      keepEvery: 1,
      maxSteps: 20,
    });
    const error = (step: number) => Math.abs(kept[3 * step]! - 0.25);
    expect(error(20) / error(15)).toBeCloseTo(0.5 ** 5, 6);
  });

  it.each([
    [0, (k: number) => k],
    ['as-a-neighbor', (k: number) => k + 1],
  ] as const)('weighs people by their ties, self %s', (self, weightOf) => {
    const network = barabasiAlbert({ nodeCount: 40, edgesPerNode: 2, seed: 1 });
    const initial = uniform(40, 2);
    const weights = Array.from(degrees(network), weightOf);
    const { opinions } = runOpinion(degroot({ self }), network, { initial, seed: 1 });
    const exact = sum(weights.map((weight, i) => weight * initial[i]!)) / sum(weights);
    for (const opinion of opinions) expect(opinion).toBeCloseTo(exact, 9);
  });

  it('flips a plain star for ever', () => {
    const { settled, opinions } = runOpinion(degroot({ self: 0 }), star({ nodeCount: 5 }), {
      initial: [1, 0, 0, 0, 0],
      seed: 1,
      maxSteps: 101,
    });
    expect(settled).toBe(false);
    expect(Array.from(opinions)).toEqual([0, 1, 1, 1, 1]);
  });
});
