import { checkChance } from '../check-range.ts';
import type { Random } from '../random/random.ts';
import type { Kernel } from './kernel.ts';
import { NOBODY } from './run.ts';

/**
 * A hoax and its fact-check on one network (SBFC: Tambuscio, Ruffo, Flammini & Menczer 2015,
 * doi:10.1145/2740908.2742572). A susceptible person with n_B believing and n_F checking neighbours
 * believes with f = β n_B(1 + α)/[n_B(1 + α) + n_F(1 − α)] and checks with β − f. A believer verifies,
 * and believers and checkers forget. All changes of a step start from the states at its beginning.
 *
 * With `one-draw` a believer forgets, verifies or stays by a single draw, so forgetChance +
 * verifyChance is at most 1; with `forget-then-verify` only those who have not forgotten verify.
 */
export interface HoaxFactCheck {
  readonly kind: 'hoax-fact-check';
  /** β */
  readonly spreadChance: number;
  /** α */
  readonly credibility: number;
  readonly verifyChance: number;
  readonly forgetChance: number;
  readonly draws: HoaxDraws;
}

export type HoaxDraws = 'one-draw' | 'forget-then-verify';

export function hoaxFactCheck(options: {
  spreadChance: number;
  credibility: number;
  verifyChance: number;
  forgetChance: number;
  draws?: HoaxDraws;
}): HoaxFactCheck {
  const { verifyChance, forgetChance, draws = 'one-draw' } = options;
  checkChance('verifyChance', verifyChance);
  checkChance('forgetChance', forgetChance);
  if (draws === 'one-draw' && verifyChance + forgetChance > 1) {
    throw new RangeError(
      `verifyChance + forgetChance must be at most 1 with one draw; got ${verifyChance} + ${forgetChance}.`,
    );
  }
  return {
    kind: 'hoax-fact-check',
    spreadChance: checkChance('spreadChance', options.spreadChance),
    credibility: checkChance('credibility', options.credibility),
    verifyChance,
    forgetChance,
    draws,
  };
}

const SUSCEPTIBLE = 0;
const BELIEVER = 1;
const CHECKER = 2;

export const hoaxFactCheckKernel: Kernel<HoaxFactCheck> = {
  states: ['susceptible', 'believer', 'fact-checker'],
  changesPerNode: 0,
  longestRun: 1000,
  begin(model, ties, trace) {
    const { nodeCount } = ties;
    let random: Random;
    const now = new Uint8Array(nodeCount);

    /** Forgets below the first limit, verifies below the second, in units of 2⁻³². */
    let limits = limitsOf(model);

    return {
      restart(source) {
        random = source;
      },
      recruit(node, state = BELIEVER) {
        trace.change(node, state, NOBODY);
      },
      step() {
        const { starts, neighbors } = ties.sees;
        const { spreads, forgets, verifies, trust, doubt } = limits;
        now.set(trace.states);
        let holding = 0;
        for (let node = 0; node < nodeCount; node++) {
          const state = now[node]!;
          if (state === SUSCEPTIBLE) {
            let believers = 0;
            let checkers = 0;
            const end = starts[node + 1]!;
            for (let i = starts[node]!; i < end; i++) {
              // Counted without a question, which the processor would guess wrong: 1 believes, 2 checks.
              const other = now[neighbors[i]!]!;
              believers += other & ~(other >> 1) & 1;
              checkers += (other >> 1) & ~other & 1;
            }
            if (believers + checkers === 0) continue;
            const draw = random.uint32();
            if (draw >= spreads) continue;
            const forHoax = believers * trust;
            const isHoax = draw * (forHoax + checkers * doubt) < spreads * forHoax;
            trace.change(node, isHoax ? BELIEVER : CHECKER, NOBODY);
          } else if (state === BELIEVER) {
            holding++;
            const draw = random.uint32();
            if (draw < forgets) trace.change(node, SUSCEPTIBLE, NOBODY);
            else if (draw < verifies) trace.change(node, CHECKER, NOBODY);
          } else if (state === CHECKER) {
            holding++;
            if (random.uint32() < forgets) trace.change(node, SUSCEPTIBLE, NOBODY);
          }
        }
        return holding > 0;
      },
      use(next) {
        limits = limitsOf(next);
      },
    };
  },
};

function limitsOf({ spreadChance, credibility, verifyChance, forgetChance, draws }: HoaxFactCheck) {
  const verifies = draws === 'one-draw' ? verifyChance : (1 - forgetChance) * verifyChance;
  return {
    spreads: spreadChance * 2 ** 32,
    forgets: forgetChance * 2 ** 32,
    verifies: (forgetChance + verifies) * 2 ** 32,
    trust: 1 + credibility,
    doubt: 1 - credibility,
  };
}
