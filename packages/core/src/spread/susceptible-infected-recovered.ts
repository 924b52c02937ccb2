import { checkChance } from '../check-range.ts';
import { epidemicStepper, type StepOrder } from './epidemic-stepper.ts';
import type { Kernel } from './kernel.ts';
import { INFECTED, RECOVERED } from './outbreak-log.ts';
import { playOutbreak } from './outbreak-play.ts';

/**
 * At each step every infected person tries each susceptible neighbour with `infectChance` and
 * recovers for good with `recoverChance`. With `infect-first` the last step before recovery still
 * infects, so a tie transmits with β/(β + γ − βγ); with `recover-first` it does not, and the tie
 * transmits with (1 − γ) times that. Whoever is infected at a step acts from the next step on.
 */
export interface SusceptibleInfectedRecovered {
  readonly kind: 'susceptible-infected-recovered';
  readonly infectChance: number;
  readonly recoverChance: number;
  readonly order: StepOrder;
}

export function susceptibleInfectedRecovered(options: {
  infectChance: number;
  recoverChance: number;
  order?: StepOrder;
}): SusceptibleInfectedRecovered {
  return {
    kind: 'susceptible-infected-recovered',
    infectChance: checkChance('infectChance', options.infectChance),
    recoverChance: checkChance('recoverChance', options.recoverChance),
    order: options.order ?? 'infect-first',
  };
}

const asEpidemic = (model: SusceptibleInfectedRecovered) => ({
  ...model,
  caught: INFECTED,
  incubateChance: 0,
  infectious: INFECTED,
  recovered: RECOVERED,
});

export const susceptibleInfectedRecoveredKernel: Kernel<SusceptibleInfectedRecovered> = {
  states: ['susceptible', 'infected', 'recovered'],
  changesPerNode: 2,
  begin: (model, ties, trace) => epidemicStepper(model, asEpidemic, ties, trace),
  prepare: playOutbreak,
};
