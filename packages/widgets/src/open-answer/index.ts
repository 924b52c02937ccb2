export { openQuestionSchema } from '@groundswell/core/quiz';
export { OpenAnswer } from './open-answer.tsx';
export type { OpenAnswerProps } from './use-open-answer.ts';
