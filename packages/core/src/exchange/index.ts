export type { Problem, Reading, WriteOptions, Writing } from './problem.ts';
export { readGift } from './read-gift.ts';
export { writeGift } from './write-gift.ts';
