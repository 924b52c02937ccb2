import { checkChance } from '../check-range.ts';
import { Geometric, GUIDE_SHIFT, SIGN } from '../random/geometric.ts';
import type { Random } from '../random/random.ts';
import { signed } from '../signed.ts';
import { bitsFor, clearBits, hasBit, setBit } from './bits.ts';
import { playCompiledCascade } from './compiled/compiled-frontier.ts';
import { compiledNetwork } from './compiled/compiled-network.ts';
import type { Kernel } from './kernel.ts';
import { NOBODY } from './run.ts';
import { rowsShown, Tries } from './tries.ts';

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

const ACTIVE = 1;

export const independentCascadeKernel: Kernel<IndependentCascade> = {
  states: ['inactive', 'active'],
  changesPerNode: 1,
  begin({ chance }, ties, trace) {
    const tries = new Tries(chance, ties.network);
    /** Those whose turn it is, but for who has been put out of reach since. */
    const showing = new Int32Array(ties.nodeCount);
    const rows = rowsShown(ties);
    let random: Random;
    /** The log is also the queue: a person's turn comes when the log is read at their entry. */
    let head = 0;

    return {
      restart(source) {
        random = source;
        tries.restart(random);
        head = 0;
      },
      recruit(node, state = ACTIVE) {
        trace.change(node, state, NOBODY);
      },
      step() {
        const { nodes, states, length } = trace;
        let count = 0;
        for (; head < length; head++) {
          if (states[nodes[head]!] === ACTIVE) showing[count++] = nodes[head]!;
        }
        for (let place = 0; place < count; ) {
          place = tries.draw(showing, place, count, rows(), random);
          trace.changeUntouched(tries.hits, tries.end, ACTIVE);
        }
        return trace.length > length;
      },
      use(model) {
        tries.use(model.chance, random);
      },
    };
  },
  prepare({ chance }, { nodeCount, network }, trace, logs) {
    const compiled = compiledNetwork(network);
    const play = compiled && playCompiledCascade(chance, compiled, trace, logs);
    if (play) return play;
    const rows = { starts: signed(network.starts), neighbors: signed(network.neighbors) };
    const log = { nodes: signed(trace.nodes), tellers: signed(trace.tellers) };
    const active = bitsFor(nodeCount);
    const failures = new Geometric(chance);
    trace.after.fill(ACTIVE); // nothing else ever happens to anybody
    return (sources, random, maxSteps) => {
      const { starts, neighbors } = rows;
      const { nodes, tellers } = log;
      const { limits, guide } = failures;
      const tableLength = limits.length;
      let wait = failures.draw(random);
      let length = 0;
      for (let i = 0; i < sources.length; i++) {
        const source = sources[i]!;
        setBit(active, source);
        nodes[length] = source;
        tellers[length++] = NOBODY;
      }
      trace.length = length;
      trace.endStep();

      // Tries and takings in one loop: a network this size stays in the cache, where to draw all hits
      // first, as `Tries` does, took a quarter longer. The generator's state lives in locals, which is
      // a third faster than in its object.
      const { words } = random;
      let s0 = words[0]!;
      let s1 = words[1]!;
      let s2 = words[2]!;
      let s3 = words[3]!;
      let head = 0;
      for (let step = 1; step <= maxSteps && head < length; step++) {
        for (const end = length; head < end; head++) {
          const node = nodes[head]!;
          const row = starts[node]!;
          const degree = starts[node + 1]! - row;
          while (wait < degree) {
            const neighbor = neighbors[row + wait]!;
            if (!hasBit(active, neighbor)) {
              setBit(active, neighbor);
              nodes[length] = neighbor;
              tellers[length++] = node;
            }
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
            let k = guide[word >>> GUIDE_SHIFT]!;
            while (k < tableLength && draw >= limits[k]!) k++;
            wait += 1 + k;
            if (k < tableLength) continue;
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
          wait -= degree;
        }
        trace.length = length;
        trace.endStep();
      }
      trace.reached = length;
      clearBits(active, nodes, length);
    };
  },
};
