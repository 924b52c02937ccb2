export { MajorityTown, type MajorityTownProps } from './majority-town.tsx';
export { type MajorityTownSettings, majorityTownSchema } from './settings.ts';
export type { MajorityTownOutcome } from './use-majority-town.ts';
