export { hotspotQuestionSchema } from '@groundswell/core/quiz';
export { Hotspot } from './hotspot.tsx';
export type { HotspotProps } from './use-hotspot.ts';
