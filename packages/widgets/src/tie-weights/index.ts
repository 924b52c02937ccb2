export { type TieWeightsSettings, tieWeightsSchema } from './settings.ts';
export { TieWeights, type TieWeightsProps } from './tie-weights.tsx';
export type { TieWeightsOutcome } from './use-tie-weights.ts';
