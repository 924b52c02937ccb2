export { Radar, type RadarProps } from './radar.tsx';
export { type RadarSettings, radarSchema } from './settings.ts';
