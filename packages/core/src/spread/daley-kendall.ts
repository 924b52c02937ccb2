import type { Kernel } from './kernel.ts';
import { RUMOR_STATES, rumorStepper, SPREADER } from './rumor-stepper.ts';

/**
 * Two spreaders who meet both lose interest; one who meets somebody that lost it does too (Daley &
 * Kendall 1964, doi:10.1038/2041118a0). Meetings have no direction, unlike Maki and Thompson's calls.
 */
export interface DaleyKendall {
  readonly kind: 'daley-kendall';
}

export function daleyKendall(): DaleyKendall {
  return { kind: 'daley-kendall' };
}

export const daleyKendallKernel: Kernel<DaleyKendall> = {
  states: RUMOR_STATES,
  changesPerNode: 2,
  begin: (_, ties, trace) => {
    const { states } = trace;
    return rumorStepper(
      (caller, other, random, stifle) => {
        if (states[other] === SPREADER) {
          // Either of the two could have called, so every second such call is the same meeting again.
          if (random.chance(0.5)) return;
          stifle(other);
        }
        stifle(caller);
      },
      ties,
      trace,
    );
  },
};
