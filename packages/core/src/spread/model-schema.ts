import * as v from 'valibot';
import type { Model } from './model.ts';

const chance = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
const order = v.picklist(['infect-first', 'recover-first']);
const need = v.pipe(v.number(), v.minValue(-1e9), v.maxValue(1e9));

/** For models from outside, as in a figure's link; what passes is safe to run. */
export const modelSchema: v.GenericSchema<Model> = v.variant('kind', [
  v.strictObject({ kind: v.literal('independent-cascade'), chance }),
  v.strictObject({ kind: v.literal('susceptible-infected'), infectChance: chance }),
  v.strictObject({
    kind: v.literal('susceptible-infected-susceptible'),
    infectChance: chance,
    recoverChance: chance,
    order,
  }),
  v.strictObject({
    kind: v.literal('susceptible-infected-recovered'),
    infectChance: chance,
    recoverChance: chance,
    order,
  }),
  v.strictObject({
    kind: v.literal('susceptible-exposed-infected-recovered'),
    infectChance: chance,
    incubateChance: chance,
    recoverChance: chance,
    order,
  }),
  v.strictObject({ kind: v.literal('linear-threshold') }),
  v.strictObject({ kind: v.literal('fractional-threshold'), threshold: chance }),
  v.strictObject({
    kind: v.literal('absolute-threshold'),
    threshold: whole(1, 1000),
    loneChance: chance,
  }),
  v.strictObject({
    kind: v.literal('crowd'),
    thresholds: v.union([
      v.strictObject({ mean: need, sd: v.pipe(need, v.minValue(0)) }),
      v.pipe(v.array(need), v.maxLength(2000)),
    ]),
  }),
  v.strictObject({ kind: v.literal('maki-thompson') }),
  v.strictObject({ kind: v.literal('daley-kendall') }),
  v.pipe(
    v.strictObject({
      kind: v.literal('hoax-fact-check'),
      spreadChance: chance,
      credibility: chance,
      verifyChance: chance,
      forgetChance: chance,
      draws: v.picklist(['one-draw', 'forget-then-verify']),
    }),
    v.check(
      ({ draws, verifyChance, forgetChance }) =>
        draws !== 'one-draw' || verifyChance + forgetChance <= 1,
      'verifyChance and forgetChance together must be at most 1 with one draw.',
    ),
  ),
  v.strictObject({
    kind: v.literal('mobilization-funnel'),
    message: chance,
    help: v.union([
      chance,
      v.pipe(v.array(v.strictObject({ from: whole(0, 10_000), level: chance })), v.maxLength(400)),
    ]),
    weakView: chance,
    strongView: chance,
    shareChance: chance,
    askChance: chance,
    weakPull: chance,
    strongPull: chance,
    cost: chance,
    support: chance,
    mostActing: chance,
    habitGain: chance,
    habitLoss: chance,
    lapseChance: chance,
    resumeByHabit: v.boolean(),
    actions: v.pipe(
      v.array(
        v.variant('kind', [
          v.strictObject({
            kind: v.literal('post'),
            step: whole(1, 10_000),
            shown: whole(0, 100_000),
            readChance: chance,
          }),
          v.strictObject({
            kind: v.literal('ask'),
            step: whole(1, 10_000),
            whom: v.picklist(['anyone', 'circle']),
          }),
        ]),
      ),
      v.maxLength(1000),
    ),
  }),
  v.strictObject({
    kind: v.literal('competing-cascades'),
    chance,
    rivalChance: chance,
    rivalSources: v.pipe(v.array(whole(0, 100_000)), v.maxLength(2000)),
    headStart: whole(0, 10_000),
    tie: v.picklist(['first', 'rival', 'random', 'neither']),
  }),
]);
