export { singleQuestionSchema } from '@groundswell/core/quiz';
export { SingleChoice } from './single-choice.tsx';
export type { SingleChoiceProps } from './use-single-choice.ts';
