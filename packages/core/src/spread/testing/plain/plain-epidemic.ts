import type { StepOrder } from '../../epidemic-stepper.ts';
import type { PlainRule } from './plain-run.ts';

export interface PlainEpidemic {
  readonly infectChance: number;
  readonly incubateChance?: number;
  readonly recoverChance?: number;
  readonly order?: StepOrder;
  /** The states that come after susceptible, 0: whoever catches it, infects, has recovered. */
  readonly caught: number;
  readonly infectious: number;
  readonly recovered: number;
  readonly stateCount: number;
}

/** SI, SIS, SIR and SEIR, one draw per try, incubation and recovery. */
export function plainEpidemic({
  infectChance,
  incubateChance = 0,
  recoverChance = 0,
  order = 'infect-first',
  caught,
  infectious,
  recovered,
  stateCount,
}: PlainEpidemic): PlainRule {
  return {
    stateCount,
    sourceState: infectious,
    step({ states, shows, random }) {
      const before = [...states];
      for (const [node, state] of before.entries()) {
        if (state === infectious) {
          const recovers = random.float() < recoverChance;
          if (recovers) states[node] = recovered;
          if (recovers && order === 'recover-first') continue;
          for (const other of shows(node)) {
            if (before[other] === 0 && random.float() < infectChance) states[other] = caught;
          }
        } else if (state === caught && random.float() < incubateChance) states[node] = infectious;
      }
    },
  };
}
