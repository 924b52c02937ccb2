import { checkChance } from '../check-range.ts';
import { epidemicStepper } from './epidemic-stepper.ts';
import type { Kernel } from './kernel.ts';

/** At each step every infected person tries each susceptible neighbour; nobody ever recovers. */
export interface SusceptibleInfected {
  readonly kind: 'susceptible-infected';
  readonly infectChance: number;
}

export function susceptibleInfected(options: { infectChance: number }): SusceptibleInfected {
  return {
    kind: 'susceptible-infected',
    infectChance: checkChance('infectChance', options.infectChance),
  };
}

const INFECTED = 1;

const asEpidemic = ({ infectChance }: SusceptibleInfected) => ({
  infectChance,
  caught: INFECTED,
  incubateChance: 0,
  infectious: INFECTED,
  recoverChance: 0,
  recovered: INFECTED,
  order: 'infect-first' as const,
});

export const susceptibleInfectedKernel: Kernel<SusceptibleInfected> = {
  states: ['susceptible', 'infected'],
  changesPerNode: 1,
  longestRun: 10_000,
  begin(model, ties, trace) {
    const stepper = epidemicStepper(model, asEpidemic, ties, trace);
    const { nodeCount } = ties;
    return {
      ...stepper,
      step() {
        // Without recovery a run only ends when everybody is infected or out of reach.
        return stepper.step() && trace.reached + trace.takenOut < nodeCount;
      },
    };
  },
};
