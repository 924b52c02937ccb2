/** Kept apart, for it brings the schema of every kind of answer, and a first visit has nothing to read. */
export { readJournal } from '@groundswell/core/assignment';
