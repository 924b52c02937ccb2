export { rootOf } from './root-of.ts';
