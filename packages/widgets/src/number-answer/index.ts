export { NumberAnswer, type NumberAnswerProps } from './number-answer.tsx';
