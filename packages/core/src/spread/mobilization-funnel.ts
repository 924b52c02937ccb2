import { checkChance, checkInteger } from '../check-range.ts';

/**
 * From hearing of something to doing it by habit: unaware → aware → committed → acting. A teaching
 * model, not fitted to any data. It needs a network with two layers, weak and strong ties.
 *
 * At each step, from the states at its beginning:
 * 1. whoever became aware at the step before shares once with `shareChance` · `message` (sources
 *    surely), and each unaware neighbour becomes aware with `weakView` or `strongView`;
 * 2. the aware commit with `message` · [1 − (1 − `askChance`)(1 − `weakPull`)^n (1 − `strongPull`)^n],
 *    n being their weak and strong neighbours who are committed or acting;
 * 3. the committed act with q = `mostActing` · (1 − cost)³, where `help` and `support`, the latter for
 *    each strong neighbour who acts, lower the cost; those who act go on with h + (1 − h)q, h being
 *    their habit, and with `resumeByHabit` the committed begin again with that chance too;
 * 4. whoever was committed or acting and does not act falls back to aware with `lapseChance` · (1 − h),
 *    less for each strong neighbour committed or acting, else stays committed. Habit grows by
 *    `habitGain` of what is missing with each act, and shrinks by `habitLoss` with each step of being
 *    committed without acting; with those who have fallen back it rests.
 */
export interface MobilizationFunnel extends FunnelParameters {
  readonly kind: 'mobilization-funnel';
}

export interface FunnelParameters {
  /** m: how convincing the message is. */
  readonly message: number;
  /** f: how far help lowers the cost; from each step named, until the next one. */
  readonly help: number | readonly { readonly from: number; readonly level: number }[];
  readonly weakView: number;
  readonly strongView: number;
  readonly shareChance: number;
  readonly askChance: number;
  readonly weakPull: number;
  readonly strongPull: number;
  readonly cost: number;
  /** χ */
  readonly support: number;
  readonly mostActing: number;
  readonly habitGain: number;
  readonly habitLoss: number;
  readonly lapseChance: number;
  readonly resumeByHabit: boolean;
  readonly actions: readonly FunnelAction[];
}

/** What a campaign does at the beginning of a step. */
export type FunnelAction =
  /** So many people picked blindly are shown it, and each reads it with a chance. */
  | {
      readonly kind: 'post';
      readonly step: number;
      readonly shown: number;
      readonly readChance: number;
    }
  /**
   * Somebody not asked before is asked face to face: they know of it, and commit with `message`.
   * `circle` asks whoever has most strong ties to people who know, `anyone` somebody picked blindly.
   */
  | { readonly kind: 'ask'; readonly step: number; readonly whom: 'anyone' | 'circle' };

export function mobilizationFunnel(options: Partial<FunnelParameters> = {}): MobilizationFunnel {
  const funnel = { ...DEFAULTS, ...options, kind: 'mobilization-funnel' as const };
  for (const name of CHANCES) checkChance(name, funnel[name]);
  if (typeof funnel.help === 'number') checkChance('help', funnel.help);
  else {
    for (const [i, { from, level }] of funnel.help.entries()) {
      checkInteger(`help[${i}].from`, from, 0, 1_000_000);
      checkChance(`help[${i}].level`, level);
    }
  }
  for (const [i, action] of funnel.actions.entries()) {
    checkInteger(`actions[${i}].step`, action.step, 1, 1_000_000);
    if (action.kind === 'ask') continue;
    checkInteger(`actions[${i}].shown`, action.shown, 0, 2 ** 28);
    checkChance(`actions[${i}].readChance`, action.readChance);
  }
  return funnel;
}

/** How much help there is at a step. */
export function helpAt(help: FunnelParameters['help'], step: number): number {
  if (typeof help === 'number') return help;
  let level = 0;
  let since = -1;
  for (const change of help) {
    if (change.from > step || change.from < since) continue;
    since = change.from;
    ({ level } = change);
  }
  return level;
}

const DEFAULTS: FunnelParameters = {
  message: 0.6,
  help: 0,
  weakView: 0.3,
  strongView: 0.8,
  shareChance: 0.25,
  askChance: 0.02,
  weakPull: 0.01,
  strongPull: 0.1,
  cost: 0.6,
  support: 0.25,
  mostActing: 0.5,
  habitGain: 0.15,
  habitLoss: 0.02,
  lapseChance: 0.1,
  resumeByHabit: false,
  actions: [],
};

const CHANCES = [
  'message',
  'weakView',
  'strongView',
  'shareChance',
  'askChance',
  'weakPull',
  'strongPull',
  'cost',
  'support',
  'mostActing',
  'habitGain',
  'habitLoss',
  'lapseChance',
] as const;
