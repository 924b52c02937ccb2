import { checkChance } from '../check-range.ts';
import { epidemicStepper, type StepOrder } from './epidemic-stepper.ts';
import type { Kernel } from './kernel.ts';

/**
 * As in SIR, but recovery leaves no protection. Both changes start from the states at the beginning
 * of the step: who recovers can be infected again from the next step on.
 */
export interface SusceptibleInfectedSusceptible {
  readonly kind: 'susceptible-infected-susceptible';
  readonly infectChance: number;
  readonly recoverChance: number;
  readonly order: StepOrder;
}

export function susceptibleInfectedSusceptible(options: {
  infectChance: number;
  recoverChance: number;
  order?: StepOrder;
}): SusceptibleInfectedSusceptible {
  return {
    kind: 'susceptible-infected-susceptible',
    infectChance: checkChance('infectChance', options.infectChance),
    recoverChance: checkChance('recoverChance', options.recoverChance),
    order: options.order ?? 'infect-first',
  };
}

const SUSCEPTIBLE = 0;
const INFECTED = 1;

const asEpidemic = (model: SusceptibleInfectedSusceptible) => ({
  ...model,
  caught: INFECTED,
  incubateChance: 0,
  infectious: INFECTED,
  recovered: SUSCEPTIBLE,
});

export const susceptibleInfectedSusceptibleKernel: Kernel<SusceptibleInfectedSusceptible> = {
  states: ['susceptible', 'infected'],
  changesPerNode: 0,
  longestRun: 1000,
  begin: (model, ties, trace) => epidemicStepper(model, asEpidemic, ties, trace),
};
