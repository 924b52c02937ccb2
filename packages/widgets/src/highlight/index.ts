export { Highlight } from './highlight.tsx';
export type { HighlightProps } from './use-highlight.ts';
