export { clozeQuestionSchema } from '@groundswell/core/quiz';
export { Cloze } from './cloze.tsx';
export type { ClozeProps } from './use-cloze.ts';
