import type { ModelKind, ModelOf } from '../../model.ts';
import { plainCascade, plainCompetition } from './plain-cascades.ts';
import { plainCrowd } from './plain-crowd.ts';
import { plainEpidemic } from './plain-epidemic.ts';
import { plainFunnel } from './plain-funnel.ts';
import { plainHoax } from './plain-hoax.ts';
import { plainRumor } from './plain-rumor.ts';
import type { PlainRule } from './plain-run.ts';
import { plainThreshold } from './plain-thresholds.ts';

const twoStates = { caught: 1, infectious: 1, stateCount: 2 };

/** A new kind does not compile until its rule, told plainly, stands here. */
const plainRules: { readonly [K in ModelKind]: (model: ModelOf<K>) => PlainRule } = {
  'absolute-threshold': ({ threshold, loneChance }) => plainThreshold(() => threshold, loneChance),
  'competing-cascades': plainCompetition,
  crowd: plainCrowd,
  'daley-kendall': () => plainRumor('daley-kendall'),
  'fractional-threshold': ({ threshold }) => plainThreshold((ties) => threshold * ties - 1e-9),
  'hoax-fact-check': plainHoax,
  'independent-cascade': plainCascade,
  'linear-threshold': () => plainThreshold((ties, random) => random.float() * ties),
  'maki-thompson': () => plainRumor('maki-thompson'),
  'mobilization-funnel': plainFunnel,
  'susceptible-exposed-infected-recovered': (model) =>
    plainEpidemic({ ...model, caught: 1, infectious: 2, recovered: 3, stateCount: 4 }),
  'susceptible-infected': (model) => plainEpidemic({ ...model, ...twoStates, recovered: 1 }),
  'susceptible-infected-recovered': (model) =>
    plainEpidemic({ ...model, caught: 1, infectious: 1, recovered: 2, stateCount: 3 }),
  'susceptible-infected-susceptible': (model) =>
    plainEpidemic({ ...model, ...twoStates, recovered: 0 }),
};

export function plainRuleOf<K extends ModelKind>(model: ModelOf<K>): PlainRule {
  return plainRules[model.kind](model);
}
