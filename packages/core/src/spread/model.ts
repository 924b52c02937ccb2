import { type AbsoluteThreshold, absoluteThresholdKernel } from './absolute-threshold.ts';
import { type CompetingCascades, competingCascadesKernel } from './competing-cascades.ts';
import { type Crowd, crowdKernel } from './crowd.ts';
import { type DaleyKendall, daleyKendallKernel } from './daley-kendall.ts';
import { type FractionalThreshold, fractionalThresholdKernel } from './fractional-threshold.ts';
import { type HoaxFactCheck, hoaxFactCheckKernel } from './hoax-fact-check.ts';
import { type IndependentCascade, independentCascadeKernel } from './independent-cascade.ts';
import { type LinearThreshold, linearThresholdKernel } from './linear-threshold.ts';
import { type MakiThompson, makiThompsonKernel } from './maki-thompson.ts';
import {
  type SusceptibleExposedInfectedRecovered,
  susceptibleExposedInfectedRecoveredKernel,
} from './susceptible-exposed-infected-recovered.ts';
import { type SusceptibleInfected, susceptibleInfectedKernel } from './susceptible-infected.ts';
import {
  type SusceptibleInfectedRecovered,
  susceptibleInfectedRecoveredKernel,
} from './susceptible-infected-recovered.ts';
import {
  type SusceptibleInfectedSusceptible,
  susceptibleInfectedSusceptibleKernel,
} from './susceptible-infected-susceptible.ts';
import type { Kernel } from './kernel.ts';
import type { MobilizationFunnel } from './mobilization-funnel.ts';
import { mobilizationFunnelKernel } from './mobilization-funnel-kernel.ts';

/**
 * An update rule with its parameters, as plain data: it goes into a link or to a worker as it is.
 * Make one with the function of its name, which checks the parameters.
 */
export type Model =
  | AbsoluteThreshold
  | CompetingCascades
  | Crowd
  | DaleyKendall
  | FractionalThreshold
  | HoaxFactCheck
  | IndependentCascade
  | LinearThreshold
  | MakiThompson
  | MobilizationFunnel
  | SusceptibleExposedInfectedRecovered
  | SusceptibleInfected
  | SusceptibleInfectedRecovered
  | SusceptibleInfectedSusceptible;

export type ModelKind = Model['kind'];
export type ModelOf<K extends ModelKind> = Extract<Model, { kind: K }>;

/** A new kind does not compile until its kernel stands here. */
const kernels: { readonly [K in ModelKind]: Kernel<ModelOf<K>> } = {
  'absolute-threshold': absoluteThresholdKernel,
  'competing-cascades': competingCascadesKernel,
  crowd: crowdKernel,
  'daley-kendall': daleyKendallKernel,
  'fractional-threshold': fractionalThresholdKernel,
  'hoax-fact-check': hoaxFactCheckKernel,
  'independent-cascade': independentCascadeKernel,
  'linear-threshold': linearThresholdKernel,
  'maki-thompson': makiThompsonKernel,
  'mobilization-funnel': mobilizationFunnelKernel,
  'susceptible-exposed-infected-recovered': susceptibleExposedInfectedRecoveredKernel,
  'susceptible-infected': susceptibleInfectedKernel,
  'susceptible-infected-recovered': susceptibleInfectedRecoveredKernel,
  'susceptible-infected-susceptible': susceptibleInfectedSusceptibleKernel,
};

export function kernelOf<K extends ModelKind>(model: ModelOf<K>): Kernel<ModelOf<K>> {
  return kernels[model.kind];
}

/** The names of the states of a model, the untouched one first. */
export function statesOf(model: Model): readonly string[] {
  return kernels[model.kind].states;
}
