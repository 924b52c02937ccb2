import { checkChance } from '../check-range.ts';
import type { Kernel } from './kernel.ts';
import { playThreshold } from './threshold-play.ts';
import { thresholdStepper } from './threshold-stepper.ts';

/**
 * A person acts once this share of their neighbours acts, and never stops (Watts 2002,
 * doi:10.1073/pnas.082090499).
 */
export interface FractionalThreshold {
  readonly kind: 'fractional-threshold';
  readonly threshold: number;
}

export function fractionalThreshold({ threshold }: { threshold: number }): FractionalThreshold {
  return { kind: 'fractional-threshold', threshold: checkChance('threshold', threshold) };
}

export const fractionalThresholdKernel: Kernel<FractionalThreshold> = {
  states: ['inactive', 'active'],
  changesPerNode: 1,
  begin: (model, ties, trace) => thresholdStepper(model, asThreshold, ties, trace),
  prepare: (model, ties, trace, logs) =>
    playThreshold(asThreshold(model).needOf, ties, trace, logs),
};

function asThreshold({ threshold }: FractionalThreshold) {
  return {
    // A hair less, so that a third of three neighbours is one in spite of rounding.
    needOf: (degree: number) => Math.max(1, Math.ceil(threshold * degree - 1e-9)),
    loneChance: 0,
  };
}
