export { trueFalseQuestionSchema } from '@groundswell/core/quiz';
export { TrueFalse } from './true-false.tsx';
export type { TrueFalseProps } from './use-true-false.ts';
