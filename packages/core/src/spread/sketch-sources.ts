import { checkInteger, checkNumber, checkSeed } from '../check-range.ts';
import type { Network } from '../network/network.ts';
import type { ChosenSources } from './greedy-sources.ts';
import type { IndependentCascade } from './independent-cascade.ts';
import type { LinearThreshold } from './linear-threshold.ts';
import { ReverseSketches } from './reverse-sketches.ts';

export interface SketchOptions {
  /** How many sources to choose. */
  count: number;
  seed: number;
  /** ε of the guarantee; halving it takes four times as many sketches. @default 0.3 */
  error?: number;
  /** ℓ of the guarantee. @default 1 */
  certainty?: number;
}

export interface SketchedSources extends ChosenSources {
  readonly sketches: number;
  /** With at least this probability, 1 − n^−ℓ, … */
  readonly probability: number;
  /** … the sources reach at least this share, 1 − 1/e − ε, of what the best choice would. */
  readonly shareOfBest: number;
}

/**
 * Chooses sources from reverse sketches, as many as the guarantee needs: IMM (Tang, Shi & Xiao 2015,
 * doi:10.1145/2723372.2723734), with fresh sketches for the final choice (Chen 2018, arXiv:1808.09363).
 */
export function sketchSources(
  model: IndependentCascade | LinearThreshold,
  network: Network,
  { count, seed, error = 0.3, certainty = 1 }: SketchOptions,
): SketchedSources {
  const n = network.nodeCount;
  checkInteger('nodeCount', n, 2, 2 ** 28);
  checkInteger('count', count, 1, n);
  checkNumber('error', error, 0.01, 0.63);
  checkNumber('certainty', certainty, 0.1, 10);
  checkSeed(seed);

  const trust = certainty * (1 + Math.LN2 / Math.log(n));
  const logSets = logChoose(n, count);
  const lowerBound = boundBest();
  const alpha = Math.sqrt(trust * Math.log(n) + Math.LN2);
  const beta = Math.sqrt(GREEDY * (logSets + trust * Math.log(n) + Math.LN2));
  const needed = Math.ceil((2 * n * (GREEDY * alpha + beta) ** 2) / error ** 2 / lowerBound);
  const sketches = new ReverseSketches(model, network, `final ${seed}`);
  sketches.drawUpTo(needed);
  const { sources, share } = sketches.cover(count);
  return {
    sources,
    expectedReach: share * n,
    sketches: needed,
    probability: 1 - n ** -certainty,
    shareOfBest: GREEDY - error,
  };

  /** Halves a guess at the best reach until the sketches prove that it can be had. */
  function boundBest(): number {
    const slack = Math.SQRT2 * error;
    const perGuess =
      ((2 + (2 / 3) * slack) *
        (logSets + trust * Math.log(n) + Math.log(Math.max(1, Math.log2(n)))) *
        n) /
      slack ** 2;
    const trial = new ReverseSketches(model, network, `trial ${seed}`);
    for (let guess = n / 2; guess >= 1; guess /= 2) {
      trial.drawUpTo(Math.ceil(perGuess / guess));
      const reach = n * trial.cover(count).share;
      if (reach >= (1 + slack) * guess) return reach / (1 + slack);
    }
    return count; // the sources themselves are always reached
  }
}

const GREEDY = 1 - 1 / Math.E;

function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i);
  return sum;
}
