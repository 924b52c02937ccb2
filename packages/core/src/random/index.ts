export { Random, sample, shuffle } from './random.ts';
export { Geometric } from './geometric.ts';
