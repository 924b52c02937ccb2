import { checkChance } from '../check-range.ts';
import { Geometric, GUIDE_SHIFT, SIGN } from '../random/geometric.ts';
import { signed } from '../signed.ts';
import { Agenda, END, StepLists } from './agenda.ts';
import { epidemicStepper, type StepOrder } from './epidemic-stepper.ts';
import type { Kernel } from './kernel.ts';

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
    const rows = { starts: signed(network.starts), neighbors: signed(network.neighbors) };
    const log = { nodes: signed(trace.nodes), after: trace.after, tellers: signed(trace.tellers) };
    const failures = new Geometric(infectChance);
    const stays = new Geometric(recoverChance);
    const lastTry = order === 'infect-first' ? 1 : 0;
    const agenda = new Agenda(nodeCount);
    /** Who recovers at each step: lists that run through `nextToRecover`. */
    const recoveries = new StepLists();
    const nextToRecover = new Int32Array(nodeCount);
    /** The earliest step at which somebody is due to be infected, DONE once they have been. */
    const dueAt = new Int32Array(nodeCount).fill(NEVER_DUE);

    return (sources, random, maxSteps) => {
      const { starts, neighbors } = rows;
      const { nodes, after, tellers } = log;
      const { limits, guide } = failures;
      const tableLength = limits.length;
      const due = dueAt;
      let length = 0;
      let reached = 0;
      let wait = failures.draw(random);
      for (let i = sources.length - 1; i >= 0; i--) {
        agenda.add(0, sources[i]!, -1);
        due[sources[i]!] = 0;
      }

      for (let step = 0; step <= agenda.lists.last || step <= recoveries.last; step++) {
        for (let hit = agenda.lists.first(step); hit !== END; hit = agenda.next[hit]!) {
          const node = agenda.nodes[hit]!;
          if (due[node] !== step) continue; // was infected before
          due[node] = DONE;
          nodes[length] = node;
          after[length] = INFECTED;
          tellers[length++] = agenda.tellers[hit]!;
          reached++;

          const stay = stays.draw(random); // full steps before the one that brings recovery
          if (step + stay < maxSteps) {
            nextToRecover[node] = recoveries.first(step + stay + 1);
            recoveries.begin(step + stay + 1, node);
          }
          const tries = stay + lastTry;
          if (tries === 0 || infectChance === 0) continue;

          const end = starts[node + 1]!;
          agenda.reserve(end - starts[node]!);
          const { lists, nodes: hitNodes, tellers: hitTellers, next } = agenda;
          let hits = agenda.length;
          // The generator's state lives in locals here, which is a third faster than in its object.
          const { words } = random;
          let s0 = words[0]!;
          let s1 = words[1]!;
          let s2 = words[2]!;
          let s3 = words[3]!;
          for (let i = starts[node]!; i < end; ) {
            if (wait >= tries) {
              const ties = Math.min(Math.floor(wait / tries), end - i); // all tries on these fail
              wait -= ties * tries;
              i += ties;
              continue;
            }
            const at = step + 1 + wait;
            const neighbor = neighbors[i++]!;
            if (at < due[neighbor]! && at <= maxSteps) {
              due[neighbor] = at;
              hitNodes[hits] = neighbor;
              hitTellers[hits] = node;
              next[hits] = lists.first(at);
              lists.begin(at, hits++);
            }
            // The rest of this tie's tries no longer matters.
            const five = Math.imul(s1, 5);
            const word = Math.imul((five << 7) | (five >>> 25), 9);
            const moved = s1 << 9;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= moved;
            s3 = (s3 << 11) | (s3 >>> 21);
            const draw = word ^ SIGN;
            wait = guide[word >>> GUIDE_SHIFT]!;
            while (wait < tableLength && draw >= limits[wait]!) wait++;
            if (wait < tableLength) continue;
            // Past the table, or too small a chance for one: the rest is drawn by the table's owner.
            words[0] = s0;
            words[1] = s1;
            words[2] = s2;
            words[3] = s3;
            wait += failures.draw(random);
            s0 = words[0];
            s1 = words[1];
            s2 = words[2];
            s3 = words[3];
          }
          words[0] = s0;
          words[1] = s1;
          words[2] = s2;
          words[3] = s3;
          agenda.length = hits;
        }
        for (let node = recoveries.first(step); node !== END; node = nextToRecover[node]!) {
          nodes[length] = node;
          after[length] = RECOVERED;
          tellers[length++] = -1;
        }
        trace.length = length;
        trace.endStep();
      }
      trace.reached = reached;
      for (let hit = 0; hit < agenda.length; hit++) due[agenda.nodes[hit]!] = NEVER_DUE;
      agenda.clear();
      recoveries.clear();
    };
  },
};

const NEVER_DUE = 2 ** 31 - 1;
const DONE = -1;
