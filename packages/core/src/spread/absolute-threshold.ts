import { checkChance, checkInteger } from '../check-range.ts';
import type { Kernel } from './kernel.ts';
import { playThreshold } from './threshold-play.ts';
import { thresholdStepper } from './threshold-stepper.ts';

/**
 * A person acts once so many different neighbours act, and never stops (Centola & Macy 2007,
 * doi:10.1086/521848). Somebody with fewer, but at least one, may go alone at each step with
 * `loneChance` (Eckles, Mossel, Rahimian & Sen 2024, doi:10.1038/s41562-024-01865-0).
 */
export interface AbsoluteThreshold {
  readonly kind: 'absolute-threshold';
  readonly threshold: number;
  readonly loneChance: number;
}

export function absoluteThreshold(options: {
  threshold: number;
  /** @default 0 */
  loneChance?: number;
}): AbsoluteThreshold {
  return {
    kind: 'absolute-threshold',
    threshold: checkInteger('threshold', options.threshold, 1, 2 ** 31),
    loneChance: checkChance('loneChance', options.loneChance ?? 0),
  };
}

export const absoluteThresholdKernel: Kernel<AbsoluteThreshold> = {
  states: ['inactive', 'active'],
  changesPerNode: 1,
  begin: (model, ties, trace) => thresholdStepper(model, asThreshold, ties, trace),
  prepare: ({ threshold, loneChance }, ties, trace, logs) =>
    loneChance === 0 ? playThreshold(() => threshold, ties, trace, logs) : undefined,
};

function asThreshold({ threshold, loneChance }: AbsoluteThreshold) {
  return { needOf: () => threshold, loneChance };
}
