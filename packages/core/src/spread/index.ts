export { type AbsoluteThreshold, absoluteThreshold } from './absolute-threshold.ts';
export { type CascadeTree, cascadeTree } from './cascade-tree.ts';
export {
  type CascadeTie,
  type CompetingCascades,
  competingCascades,
} from './competing-cascades.ts';
export { type Crowd, crowd, crowdEquilibrium } from './crowd.ts';
export { type DaleyKendall, daleyKendall } from './daley-kendall.ts';
export type { StepOrder } from './epidemic-stepper.ts';
export { type FractionalThreshold, fractionalThreshold } from './fractional-threshold.ts';
export { type HoaxDraws, type HoaxFactCheck, hoaxFactCheck } from './hoax-fact-check.ts';
export { type IndependentCascade, independentCascade } from './independent-cascade.ts';
export type { Intervention } from './intervention.ts';
export { type LinearThreshold, linearThreshold } from './linear-threshold.ts';
export { type LiveSpread, startSpread } from './live-spread.ts';
export { type MakiThompson, makiThompson } from './maki-thompson.ts';
export { type Model, type ModelKind, statesOf } from './model.ts';
export { modelSchema } from './model-schema.ts';
export { reach, shownAt } from './reach.ts';
export {
  buffersOf,
  type Changes,
  countsOf,
  moveStates,
  NEVER,
  NOBODY,
  type Run,
  statesAt,
} from './run.ts';
export { type Ensemble, type EnsembleOptions, runEnsemble } from './run-ensemble.ts';
export { runSpread, type SpreadOptions } from './run-spread.ts';
export type { Sources } from './sources.ts';
export {
  type SusceptibleExposedInfectedRecovered,
  susceptibleExposedInfectedRecovered,
} from './susceptible-exposed-infected-recovered.ts';
export { type SusceptibleInfected, susceptibleInfected } from './susceptible-infected.ts';
export {
  type SusceptibleInfectedRecovered,
  susceptibleInfectedRecovered,
} from './susceptible-infected-recovered.ts';
export {
  type SusceptibleInfectedSusceptible,
  susceptibleInfectedSusceptible,
} from './susceptible-infected-susceptible.ts';
export { type ChosenSources, type GreedyOptions, greedySources } from './greedy-sources.ts';
export { type Ranking, randomSources, rankedSources } from './ranked-sources.ts';
export { type SketchedSources, type SketchOptions, sketchSources } from './sketch-sources.ts';
export { EnsemblePool, type PooledOptions, type StopSignal } from './ensemble-pool.ts';
export { gridOf, histogram, quantileBands, quantiles } from './ensemble-summary.ts';
export { type Port, portOf } from './port.ts';
export { serveEnsembles } from './serve-ensembles.ts';
export {
  type FunnelAction,
  type FunnelParameters,
  type MobilizationFunnel,
  mobilizationFunnel,
} from './mobilization-funnel.ts';
