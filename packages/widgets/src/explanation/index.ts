export { explainQuestionSchema } from '@groundswell/core/quiz';
export { Explanation } from './explanation.tsx';
export type { ExplanationProps } from './use-explanation.ts';
