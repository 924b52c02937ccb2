export type { ReachDotsOutcome } from './outcome.ts';
export { ReachDots, type ReachDotsProps } from './reach-dots.tsx';
export { type ReachDotsSettings, reachDotsSchema } from './settings.ts';
