export type { Problem, Reading, WriteOptions, Writing } from './problem.ts';
export { readGift } from './read-gift.ts';
export { readMoodleXml } from './read-moodle-xml.ts';
export { writeGift } from './write-gift.ts';
export { writeMoodleXml } from './write-moodle-xml.ts';
export { readAiken } from './read-aiken.ts';
export { readCsv } from './read-csv.ts';
export { writeAiken } from './write-aiken.ts';
export { writeCsv } from './write-csv.ts';
