export { type Example, examples } from './examples.ts';
