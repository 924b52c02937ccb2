export { type SpreadPlayerSettings, spreadPlayerSchema } from './settings.ts';
export { SpreadPlayer, type SpreadPlayerProps } from './spread-player.tsx';
export type { SpreadOutcome } from './use-spread-player.ts';
