export { Sorting } from './sorting.tsx';
export type { SortingProps } from './use-sorting.ts';
