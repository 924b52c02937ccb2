export { highlightQuestionSchema } from '@groundswell/core/quiz';
export { Highlight } from './highlight.tsx';
export type { HighlightProps } from './use-highlight.ts';
