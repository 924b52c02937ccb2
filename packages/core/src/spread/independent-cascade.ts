import { checkChance } from '../check-range.ts';
import { Geometric } from '../random/geometric.ts';
import type { Random } from '../random/random.ts';
import type { Kernel } from './kernel.ts';
import { NOBODY } from './run.ts';

/**
 * Whoever takes it up shows it once, at the next step, to every neighbour, and each one who has not
 * yet taken it up does so with this chance (Kempe, Kleinberg & Tardos 2003, doi:10.1145/956750.956769).
 */
export interface IndependentCascade {
  readonly kind: 'independent-cascade';
  readonly chance: number;
}

export function independentCascade({ chance }: { chance: number }): IndependentCascade {
  return { kind: 'independent-cascade', chance: checkChance('chance', chance) };
}

const INACTIVE = 0;
const ACTIVE = 1;

export const independentCascadeKernel: Kernel<IndependentCascade> = {
  states: ['inactive', 'active'],
  changesPerNode: 1,
  begin({ chance }, ties, trace) {
    let failures = new Geometric(chance);
    let random: Random;
    /** All tries form one stream: so many failures come before the next success, over rows and steps. */
    let wait = 0;
    /** The log is also the queue: a person's turn comes when the log is read at their entry. */
    let head = 0;

    return {
      restart(source) {
        random = source;
        wait = failures.draw(random);
        head = 0;
      },
      recruit(node, state = ACTIVE) {
        trace.change(node, state, NOBODY);
      },
      step() {
        const { starts, neighbors } = ties.shows;
        const { states, nodes, after, tellers } = trace;
        const end = trace.length;
        let length = end;
        for (; head < end; head++) {
          const node = nodes[head]!;
          if (states[node] !== ACTIVE) continue;
          const row = starts[node]!;
          const degree = starts[node + 1]! - row;
          while (wait < degree) {
            const neighbor = neighbors[row + wait]!;
            if (states[neighbor] === INACTIVE) {
              states[neighbor] = ACTIVE;
              nodes[length] = neighbor;
              after[length] = ACTIVE;
              tellers[length++] = node;
            }
            wait += 1 + failures.draw(random);
          }
          wait -= degree;
        }
        trace.reached += length - end;
        trace.length = length;
        return length > end;
      },
      use(model) {
        failures = new Geometric(model.chance);
        wait = failures.draw(random);
      },
    };
  },
};
