export type { SelfWeight } from './averaging.ts';
export { type DeffuantWeisbuch, deffuantWeisbuch } from './deffuant-weisbuch.ts';
export { type Degroot, degroot } from './degroot.ts';
export { type FriedkinJohnsen, friedkinJohnsen } from './friedkin-johnsen.ts';
export { type HegselmannKrause, hegselmannKrause, type Meets } from './hegselmann-krause.ts';
export { type OpinionCluster, opinionClusters } from './opinion-clusters.ts';
export { type OpinionModel, type OpinionModelKind, opinionModelSchema } from './opinion-model.ts';
export {
  type OpinionOptions,
  type OpinionRun,
  type OpinionSignal,
  runOpinion,
} from './run-opinion.ts';
export { type Voter, type VoterUpdate, voter } from './voter.ts';
