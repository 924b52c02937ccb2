export { Cloze } from './cloze.tsx';
export type { ClozeProps } from './use-cloze.ts';
