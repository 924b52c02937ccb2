export { CascadeTree, type CascadeTreeProps } from './cascade-tree.tsx';
export type { CascadeTreeOutcome } from './outcome.ts';
export { type CascadeTreeSettings, cascadeTreeSchema } from './settings.ts';
