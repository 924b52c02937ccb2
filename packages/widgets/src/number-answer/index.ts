export { numberQuestionSchema } from '@groundswell/core/quiz';
export { NumberAnswer, type NumberAnswerProps } from './number-answer.tsx';
