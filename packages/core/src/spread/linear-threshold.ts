import type { Random } from '../random/random.ts';
import type { Kernel } from './kernel.ts';
import { thresholdStepper } from './threshold-stepper.ts';

/**
 * Every neighbour weighs the same, all together 1, and a person acts once the acting ones weigh as
 * much as a threshold drawn evenly from 0 to 1 for each person and run (Kempe, Kleinberg & Tardos
 * 2003, doi:10.1145/956750.956769).
 */
export interface LinearThreshold {
  readonly kind: 'linear-threshold';
}

export function linearThreshold(): LinearThreshold {
  return { kind: 'linear-threshold' };
}

export const linearThresholdKernel: Kernel<LinearThreshold> = {
  states: ['inactive', 'active'],
  changesPerNode: 1,
  begin: (model, ties, trace) => thresholdStepper(model, asThreshold, ties, trace),
};

function asThreshold() {
  return {
    // A threshold θ lets c of k equal neighbours suffice with chance c/k: the need is any of 1 … k.
    needOf: (degree: number, random: Random) => 1 + random.integer(degree),
    loneChance: 0,
  };
}
