export { FairSample, type FairSampleProps } from './fair-sample.tsx';
export { type FairSampleSettings, fairSampleSchema } from './settings.ts';
export type { FairSampleOutcome } from './use-fair-sample.ts';
