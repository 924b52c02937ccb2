export { NumberAnswer } from './number-answer.tsx';
export type { NumberAnswerProps } from './use-number-answer.ts';
