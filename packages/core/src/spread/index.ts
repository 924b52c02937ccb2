export { type CascadeTree, cascadeTree } from './cascade-tree.ts';
export { type IndependentCascade, independentCascade } from './independent-cascade.ts';
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
  type StepOrder,
  type SusceptibleInfectedRecovered,
  susceptibleInfectedRecovered,
} from './susceptible-infected-recovered.ts';
