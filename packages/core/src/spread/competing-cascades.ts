import { checkChance, checkInteger } from '../check-range.ts';
import { Geometric } from '../random/geometric.ts';
import type { Random } from '../random/random.ts';
import type { Kernel } from './kernel.ts';
import { NOBODY } from './run.ts';

/**
 * Two independent cascades on one network, say a rumour and its correction: everybody keeps what wins
 * them over first. The run's sources start the first story; the rival story starts `headStart` steps
 * later at its own. Who is won over by both at one step is decided by `tie`.
 */
export interface CompetingCascades {
  readonly kind: 'competing-cascades';
  readonly chance: number;
  readonly rivalChance: number;
  readonly rivalSources: readonly number[];
  readonly headStart: number;
  readonly tie: CascadeTie;
}

/** `neither`: they hear both at once, believe none and pass on none. */
export type CascadeTie = 'first' | 'rival' | 'random' | 'neither';

export function competingCascades(options: {
  chance: number;
  rivalChance: number;
  rivalSources: readonly number[];
  /** @default 0 */
  headStart?: number;
  /** @default 'random' */
  tie?: CascadeTie;
}): CompetingCascades {
  for (const [i, node] of options.rivalSources.entries()) {
    checkInteger(`rivalSources[${i}]`, node, 0, 2 ** 28);
  }
  return {
    kind: 'competing-cascades',
    chance: checkChance('chance', options.chance),
    rivalChance: checkChance('rivalChance', options.rivalChance),
    rivalSources: options.rivalSources,
    headStart: checkInteger('headStart', options.headStart ?? 0, 0, 1_000_000),
    tie: options.tie ?? 'random',
  };
}

const NEITHER = 0;
const FIRST = 1;
const RIVAL = 2;
const TORN = 3;

export const competingCascadesKernel: Kernel<CompetingCascades> = {
  states: ['neither', 'first', 'rival', 'torn'],
  changesPerNode: 2,
  begin(model, ties, trace) {
    let rule = model;
    let failures = [new Geometric(model.chance), new Geometric(model.rivalChance)] as const;
    let random: Random;
    let head = 0;
    let step = 0;
    /** Who won each person over at this step, for either story; NOBODY where that story did not. */
    const claims = [claimsOf(ties.nodeCount), claimsOf(ties.nodeCount)] as const;
    const claimed: number[] = [];

    function claim(node: number, story: 0 | 1): void {
      const { starts, neighbors } = ties.shows;
      const row = starts[node]!;
      const degree = starts[node + 1]! - row;
      for (
        let i = failures[story].draw(random);
        i < degree;
        i += 1 + failures[story].draw(random)
      ) {
        const neighbor = neighbors[row + i]!;
        if (trace.states[neighbor] !== NEITHER) continue;
        if (claims[0][neighbor] === NOBODY && claims[1][neighbor] === NOBODY)
          claimed.push(neighbor);
        if (claims[story][neighbor] === NOBODY) claims[story][neighbor] = node;
      }
    }

    function settle(node: number): void {
      const [first, rival] = [claims[0][node]!, claims[1][node]!];
      claims[0][node] = NOBODY;
      claims[1][node] = NOBODY;
      if (rival === NOBODY) trace.change(node, FIRST, first);
      else if (first === NOBODY) trace.change(node, RIVAL, rival);
      else if (rule.tie === 'neither') trace.change(node, TORN, NOBODY);
      else {
        const firstWins = rule.tie === 'first' || (rule.tie === 'random' && random.chance(0.5));
        trace.change(node, firstWins ? FIRST : RIVAL, firstWins ? first : rival);
      }
    }

    /** The rival story also begins with sources that the first one has already won. */
    function beginRival(): void {
      for (const node of rule.rivalSources) {
        if (node >= ties.nodeCount) {
          throw new RangeError(
            `rivalSources names node ${node}, but nodeCount is ${ties.nodeCount}.`,
          );
        }
        if (trace.states[node]! <= FIRST) trace.change(node, RIVAL, NOBODY);
      }
    }

    return {
      restart(source) {
        random = source;
        head = 0;
        step = 0;
      },
      recruit(node, state = FIRST) {
        trace.change(node, state, NOBODY);
      },
      open() {
        if (rule.headStart === 0) beginRival();
      },
      step() {
        step++;
        const { states, nodes, after } = trace;
        const end = trace.length;
        for (; head < end; head++) {
          const node = nodes[head]!;
          if (states[node] !== after[head]) continue; // has changed sides since
          if (states[node] === FIRST) claim(node, 0);
          else if (states[node] === RIVAL) claim(node, 1);
        }
        for (const node of claimed) settle(node);
        claimed.length = 0;
        if (step === rule.headStart) beginRival();
        return trace.length > end || step < rule.headStart;
      },
      use(next) {
        rule = next;
        failures = [new Geometric(next.chance), new Geometric(next.rivalChance)];
      },
    };
  },
};

function claimsOf(nodeCount: number): Uint32Array {
  return new Uint32Array(nodeCount).fill(NOBODY);
}
