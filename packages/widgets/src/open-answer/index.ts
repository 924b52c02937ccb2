export { OpenAnswer } from './open-answer.tsx';
export type { OpenAnswerProps } from './use-open-answer.ts';
