import { readerProblems } from './reader-problems.ts';
import { writerProblems } from './writer-problems.ts';

/** A reader's or writer's message in Indonesian; one that is not known stays as it is. */
export function inIndonesian(message: string): string {
  for (const [pattern, words] of known) {
    if (pattern.test(message)) return message.replace(pattern, words);
  }
  return message;
}

const known = [...readerProblems, ...writerProblems];
