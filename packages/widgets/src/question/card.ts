// What a question card is made of. Cards import from here; pages import from `index.ts`.
export { AnswerActions } from './answer-actions.tsx';
export type { CardProps } from './card-props.ts';
export { type Clock, deviceClock } from './clock.ts';
export { Feedback } from './feedback.tsx';
export { HintList } from './hint-list.tsx';
export { MarkIcon } from './mark-icon.tsx';
export { Option, OptionList } from './option.tsx';
export { QuestionFrame } from './question-frame.tsx';
export { shuffled } from './shuffled.ts';
export { Sureness } from './sureness.tsx';
export { type Answer, useAnswer } from './use-answer.ts';
export { useAsk } from './use-ask.ts';
