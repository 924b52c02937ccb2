import { checkChance } from '../check-range.ts';
import { Geometric } from '../random/geometric.ts';
import { Agenda } from './agenda.ts';
import { epidemicStepper, type StepOrder } from './epidemic-stepper.ts';
import type { Kernel } from './kernel.ts';
import { NEVER, NOBODY } from './run.ts';

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

const SUSCEPTIBLE = 0;
const INFECTED = 1;
const RECOVERED = 2;

const asEpidemic = (model: SusceptibleInfectedRecovered) => ({
  ...model,
  caught: INFECTED,
  incubateChance: 0,
  infectious: INFECTED,
  recovered: RECOVERED,
});

/**
 * Event-driven: how long a person stays infected is drawn at infection, and the tries on all ties over
 * all these steps form one stream of which only the successes are drawn. They wait in one list per step.
 */
export const susceptibleInfectedRecoveredKernel: Kernel<SusceptibleInfectedRecovered> = {
  states: ['susceptible', 'infected', 'recovered'],
  changesPerNode: 2,
  begin: (model, ties, trace) => epidemicStepper(model, asEpidemic, ties, trace),
  prepare({ infectChance, recoverChance, order }, { nodeCount, network }, trace) {
    const { starts, neighbors } = network;
    const failures = new Geometric(infectChance);
    const stays = new Geometric(recoverChance);
    const lastTry = order === 'infect-first' ? 1 : 0;
    const hits = new Agenda(nodeCount);
    const recoveries = new Agenda(nodeCount);
    /** The earliest step at which somebody is due to be infected; later hits on them are dropped. */
    const due = new Uint32Array(nodeCount).fill(NEVER);

    return (sources, random, maxSteps) => {
      const { states, nodes, after, tellers } = trace;
      let length = 0;
      let reached = 0;
      let wait = failures.draw(random);

      const infect = (node: number, teller: number, step: number) => {
        states[node] = INFECTED;
        nodes[length] = node;
        after[length] = INFECTED;
        tellers[length++] = teller;
        reached++;

        const stay = stays.draw(random); // full steps before the one that brings recovery
        if (step + stay + 1 <= maxSteps) recoveries.add(step + stay + 1, node, NOBODY);
        const tries = stay + lastTry;
        if (tries === 0 || infectChance === 0) return;
        const end = starts[node + 1]!;
        for (let i = starts[node]!; i < end; ) {
          if (wait >= tries) {
            const ties = Math.min(Math.floor(wait / tries), end - i);
            wait -= ties * tries;
            i += ties;
            continue;
          }
          const at = step + 1 + wait;
          const neighbor = neighbors[i]!;
          if (at <= maxSteps && states[neighbor] === SUSCEPTIBLE && at < due[neighbor]!) {
            due[neighbor] = at;
            hits.add(at, neighbor, node);
          }
          wait = failures.draw(random); // the rest of this tie's tries no longer matters
          i++;
        }
      };

      const endStep = () => {
        trace.length = length;
        trace.endStep();
      };

      for (let i = 0; i < sources.length; i++) infect(sources[i]!, NOBODY, 0);
      endStep();
      for (let step = 1; step <= hits.last || step <= recoveries.last; step++) {
        for (let i = hits.first(step); i !== NEVER; i = hits.next[i]!) {
          const node = hits.nodes[i]!;
          if (states[node] === SUSCEPTIBLE) infect(node, hits.tellers[i]!, step);
        }
        for (let i = recoveries.first(step); i !== NEVER; i = recoveries.next[i]!) {
          const node = recoveries.nodes[i]!;
          states[node] = RECOVERED;
          nodes[length] = node;
          after[length] = RECOVERED;
          tellers[length++] = NOBODY;
        }
        endStep();
      }
      trace.reached = reached;
      for (let i = 0; i < hits.length; i++) due[hits.nodes[i]!] = NEVER;
      hits.clear();
      recoveries.clear();
    };
  },
};
