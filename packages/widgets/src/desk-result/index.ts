export { DeskResult, type DeskResultProps } from './desk-result.tsx';
export { type DeskResultSettings, deskResultSchema } from './settings.ts';
