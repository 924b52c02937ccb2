import { checkChance } from '../check-range.ts';
import { Geometric } from '../random/geometric.ts';
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

export const independentCascadeKernel: Kernel<IndependentCascade> = {
  states: ['inactive', 'active'],
  changesPerNode: 1,
  prepare({ chance }, { starts, neighbors }, trace) {
    const failures = new Geometric(chance);
    return (sources, random, maxSteps) => {
      const { states, nodes, after, tellers } = trace;
      // The log is also the queue: a person's turn comes when the log is read at their entry.
      let length = 0;
      for (const source of sources) {
        states[source] = 1;
        nodes[length] = source;
        after[length] = 1;
        tellers[length++] = NOBODY;
      }
      trace.endStep(length);

      // All tries form one stream: `wait` failures come before the next success, over rows and steps.
      let wait = failures.draw(random);
      let head = 0;
      for (let step = 1; step <= maxSteps && head < length; step++) {
        for (const end = length; head < end; head++) {
          const node = nodes[head]!;
          const row = starts[node]!;
          const degree = starts[node + 1]! - row;
          while (wait < degree) {
            const neighbor = neighbors[row + wait]!;
            if (states[neighbor] === 0) {
              states[neighbor] = 1;
              nodes[length] = neighbor;
              after[length] = 1;
              tellers[length++] = node;
            }
            wait += 1 + failures.draw(random);
          }
          wait -= degree;
        }
        trace.endStep(length);
      }
      trace.reached = length;
    };
  },
};
