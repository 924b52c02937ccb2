export { type WorkedCheckSettings, workedCheckSchema } from './settings.ts';
export { WorkedCheck, type WorkedCheckProps } from './worked-check.tsx';
