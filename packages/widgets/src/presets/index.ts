export { type Preset, presets } from './presets.ts';
