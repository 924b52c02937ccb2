export { ShortAnswer, type ShortAnswerProps } from './short-answer.tsx';
