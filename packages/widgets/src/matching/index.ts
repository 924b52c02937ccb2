export { matchQuestionSchema } from '@groundswell/core/quiz';
export { Matching } from './matching.tsx';
export type { MatchingProps } from './use-matching.ts';
