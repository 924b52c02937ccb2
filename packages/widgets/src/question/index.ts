export type { CardProps } from './card-props.ts';
export { type Clock, deviceClock } from './clock.ts';
export { questionKinds } from './kinds.ts';
export { QuestionCard, type QuestionCardProps } from './question-card.tsx';
