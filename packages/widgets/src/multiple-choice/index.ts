export { multiQuestionSchema } from '@groundswell/core/quiz';
export { MultipleChoice } from './multiple-choice.tsx';
export type { MultipleChoiceProps } from './use-multiple-choice.ts';
