import { checkChance } from '../check-range.ts';
import type { Random } from '../random/random.ts';
import type { Kernel } from './kernel.ts';
import { Picker } from './picker.ts';
import { Roster } from './roster.ts';
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
    let rule = ruleOf(model);
    let random: Random;
    /** States at the beginning of a step, SUSCEPTIBLE for whoever has been taken out. */
    const now = new Uint8Array(nodeCount);
    const susceptible = new Roster(nodeCount);
    const believers = new Roster(nodeCount);
    const checkers = new Roster(nodeCount);
    const rosters = [susceptible, believers, checkers];
    const moving = new Picker(nodeCount, rule.spreadChance);
    const forgetting = new Picker(nodeCount, rule.forgetChance);
    const verifying = new Picker(nodeCount, rule.verifyChance);
    /** How long the log was after the last step; −1 before the first. */
    let seen = -1;

    /** Takes in what others have done since the last step. */
    function catchUp(): void {
      if (trace.length !== seen) {
        const { states } = trace;
        for (const roster of rosters) roster.clear();
        for (let node = 0; node < nodeCount; node++) {
          const state = states[node]!;
          rosters[state]?.add(node);
          now[node] = state <= CHECKER ? state : SUSCEPTIBLE;
        }
      }
      for (const roster of rosters) roster.list();
    }

    function forget(roster: Roster): void {
      forgetting.pick(roster, random);
      const { picked, count } = forgetting;
      for (let i = 0; i < count; i++) {
        roster.remove(picked[i]!);
        susceptible.add(picked[i]!);
      }
      trace.changeReached(picked, count, SUSCEPTIBLE);
    }

    /** Those who have just forgotten do not verify. */
    function verify(): void {
      verifying.pick(believers, random);
      const { picked, count } = verifying;
      const { states } = trace;
      let kept = 0;
      for (let i = 0; i < count; i++) {
        const node = picked[i]!;
        if (states[node] !== BELIEVER) continue;
        believers.remove(node);
        checkers.add(node);
        picked[kept++] = node;
      }
      trace.changeReached(picked, kept, CHECKER);
    }

    function move(): void {
      const { starts, neighbors } = ties.sees;
      const { trust, doubt } = rule;
      moving.pick(susceptible, random);
      const { picked, count } = moving;
      for (let i = 0; i < count; i++) {
        const node = picked[i]!;
        let forHoax = 0;
        let forFact = 0;
        const end = starts[node + 1]!;
        for (let entry = starts[node]!; entry < end; entry++) {
          const other = now[neighbors[entry]!]!;
          forHoax += other & 1;
          forFact += other >> 1;
        }
        if (forHoax + forFact === 0) continue;
        forHoax *= trust;
        const believes = random.uint32() * (forHoax + forFact * doubt) < forHoax * 2 ** 32;
        susceptible.remove(node);
        (believes ? believers : checkers).add(node);
        trace.change(node, believes ? BELIEVER : CHECKER, NOBODY);
      }
    }

    /** Shows the next step the states at its beginning. */
    function turn(from: number): void {
      const { nodes, after, length } = trace;
      for (let entry = from; entry < length; entry++) now[nodes[entry]!] = after[entry]!;
      seen = length;
    }

    return {
      restart(source) {
        random = source;
        for (const picker of [moving, forgetting, verifying]) picker.restart(random);
        seen = -1;
      },
      recruit(node, state = BELIEVER) {
        trace.change(node, state, NOBODY);
      },
      step() {
        catchUp();
        if (believers.size + checkers.size === 0) return false;
        const begun = trace.length;
        forget(believers);
        forget(checkers);
        verify();
        move();
        turn(begun);
        return true;
      },
      use(next) {
        rule = ruleOf(next);
        moving.use(rule.spreadChance, random);
        forgetting.use(rule.forgetChance, random);
        verifying.use(rule.verifyChance, random);
      },
    };
  },
};

function ruleOf({ spreadChance, credibility, verifyChance, forgetChance, draws }: HoaxFactCheck) {
  const remember = draws === 'one-draw' ? 1 - forgetChance : 1;
  return {
    spreadChance,
    forgetChance,
    /** Of a believer who has not forgotten. */
    verifyChance: remember === 0 ? 0 : Math.min(1, verifyChance / remember),
    trust: 1 + credibility,
    doubt: 1 - credibility,
  };
}
