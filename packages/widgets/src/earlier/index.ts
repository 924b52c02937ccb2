export { type Earlier, useEarlier } from './use-earlier.ts';
