export { shortQuestionSchema } from '@groundswell/core/quiz';
export { ShortAnswer, type ShortAnswerProps } from './short-answer.tsx';
