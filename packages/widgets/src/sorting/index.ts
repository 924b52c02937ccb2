export { sortQuestionSchema } from '@groundswell/core/quiz';
export { Sorting } from './sorting.tsx';
export type { SortingProps } from './use-sorting.ts';
