export type { Hit, HitsRequest } from './hits.ts';
export type { LayoutFrame } from './layout.ts';
export type { TriesRequest, TrySeries } from './many-tries.ts';
export { connectSimulation, openSimulation, type Simulation, type Watching } from './simulation.ts';
export type { NetworkRows } from './simulation-service.ts';
export { type SpreadSettings, spreadSettingsSchema } from './spread-settings.ts';
export type { Timeline } from './trace-spread.ts';
export type { Town, TownRequest } from './town.ts';
export { nodeOf, type Who, whoSchema } from './who.ts';
