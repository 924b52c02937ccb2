import type { Kernel } from './kernel.ts';
import { RUMOR_STATES, rumorStepper } from './rumor-stepper.ts';

/**
 * A spreader who calls somebody that already knows loses interest; the one called does not
 * (Maki & Thompson 1973). Where all meet all, 20.3 % never hear it (Sudbury 1985,
 * doi:10.2307/3213787).
 */
export interface MakiThompson {
  readonly kind: 'maki-thompson';
}

export function makiThompson(): MakiThompson {
  return { kind: 'maki-thompson' };
}

export const makiThompsonKernel: Kernel<MakiThompson> = {
  states: RUMOR_STATES,
  changesPerNode: 2,
  begin: (_, ties, trace) =>
    rumorStepper((caller, _other, _random, stifle) => stifle(caller), ties, trace),
};
