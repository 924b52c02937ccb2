export { trustQuestionSchema } from '@groundswell/core/quiz';
export { Trust } from './trust.tsx';
export type { TrustProps } from './use-trust.ts';
