import { absoluteThreshold } from '../absolute-threshold.ts';
import { competingCascades } from '../competing-cascades.ts';
import { crowd } from '../crowd.ts';
import { daleyKendall } from '../daley-kendall.ts';
import { fractionalThreshold } from '../fractional-threshold.ts';
import { hoaxFactCheck } from '../hoax-fact-check.ts';
import { independentCascade } from '../independent-cascade.ts';
import { linearThreshold } from '../linear-threshold.ts';
import { makiThompson } from '../maki-thompson.ts';
import { mobilizationFunnel } from '../mobilization-funnel.ts';
import type { ModelKind, ModelOf } from '../model.ts';
import { susceptibleExposedInfectedRecovered } from '../susceptible-exposed-infected-recovered.ts';
import { susceptibleInfected } from '../susceptible-infected.ts';
import { susceptibleInfectedRecovered } from '../susceptible-infected-recovered.ts';
import { susceptibleInfectedSusceptible } from '../susceptible-infected-susceptible.ts';

const rates = { infectChance: 0.05, recoverChance: 0.1 };

/** One of each, lively on a network of a few ties each; a new kind does not compile until it is here. */
const byKind: { readonly [K in ModelKind]: ModelOf<K> } = {
  'absolute-threshold': absoluteThreshold({ threshold: 1, loneChance: 0.01 }),
  'competing-cascades': competingCascades({ chance: 0.3, rivalChance: 0.2, rivalSources: [7] }),
  crowd: crowd({ thresholds: { mean: 50, sd: 50 } }),
  'daley-kendall': daleyKendall(),
  'fractional-threshold': fractionalThreshold({ threshold: 0.1 }),
  'hoax-fact-check': hoaxFactCheck({
    spreadChance: 0.3,
    credibility: 0.3,
    verifyChance: 0.05,
    forgetChance: 0.1,
  }),
  'independent-cascade': independentCascade({ chance: 0.2 }),
  'linear-threshold': linearThreshold(),
  'maki-thompson': makiThompson(),
  'mobilization-funnel': mobilizationFunnel(),
  'susceptible-exposed-infected-recovered': susceptibleExposedInfectedRecovered({
    ...rates,
    incubateChance: 0.5,
  }),
  'susceptible-infected': susceptibleInfected({ infectChance: 0.1 }),
  'susceptible-infected-recovered': susceptibleInfectedRecovered(rates),
  'susceptible-infected-susceptible': susceptibleInfectedSusceptible(rates),
};

export const everyModel: readonly ModelOf<ModelKind>[] = Object.values(byKind);
