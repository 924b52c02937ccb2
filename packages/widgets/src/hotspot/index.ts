export { Hotspot } from './hotspot.tsx';
export type { HotspotProps } from './use-hotspot.ts';
