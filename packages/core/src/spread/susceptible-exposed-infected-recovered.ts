import { checkChance } from '../check-range.ts';
import { epidemicStepper, type StepOrder } from './epidemic-stepper.ts';
import type { Kernel } from './kernel.ts';

/**
 * SIR with a quiet time: whoever is infected becomes infectious with `incubateChance` at each later
 * step. A step tries, then incubates, then recovers, all from the states at its beginning (or, with
 * `recover-first`, whoever is about to recover does not try).
 */
export interface SusceptibleExposedInfectedRecovered {
  readonly kind: 'susceptible-exposed-infected-recovered';
  readonly infectChance: number;
  readonly incubateChance: number;
  readonly recoverChance: number;
  readonly order: StepOrder;
}

export function susceptibleExposedInfectedRecovered(options: {
  infectChance: number;
  incubateChance: number;
  recoverChance: number;
  order?: StepOrder;
}): SusceptibleExposedInfectedRecovered {
  return {
    kind: 'susceptible-exposed-infected-recovered',
    infectChance: checkChance('infectChance', options.infectChance),
    incubateChance: checkChance('incubateChance', options.incubateChance),
    recoverChance: checkChance('recoverChance', options.recoverChance),
    order: options.order ?? 'infect-first',
  };
}

const EXPOSED = 1;
const INFECTED = 2;
const RECOVERED = 3;

const asEpidemic = (model: SusceptibleExposedInfectedRecovered) => ({
  ...model,
  caught: EXPOSED,
  infectious: INFECTED,
  recovered: RECOVERED,
});

export const susceptibleExposedInfectedRecoveredKernel: Kernel<SusceptibleExposedInfectedRecovered> =
  {
    states: ['susceptible', 'exposed', 'infected', 'recovered'],
    changesPerNode: 3,
    begin: (model, ties, trace) => epidemicStepper(model, asEpidemic, ties, trace),
  };
