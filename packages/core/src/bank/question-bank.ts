import type { BankQuestion } from './question-parts.ts';
import { a1 } from './questions/a1/a1.ts';
import { a2 } from './questions/a2/a2.ts';
import { a3 } from './questions/a3/a3.ts';
import { a4 } from './questions/a4/a4.ts';
import { a5 } from './questions/a5/a5.ts';
import { a6 } from './questions/a6/a6.ts';
import { b1 } from './questions/b1/b1.ts';
import { b2 } from './questions/b2/b2.ts';
import { b3 } from './questions/b3/b3.ts';
import { b4 } from './questions/b4/b4.ts';
import { b5 } from './questions/b5/b5.ts';
import { b6 } from './questions/b6/b6.ts';
import { c } from './questions/c/c.ts';

export { type DrawQuestionsOptions, drawQuestions } from './draw-questions.ts';
export type { BankQuestion, Topic } from './question-parts.ts';

/** Questions to practise with, across the themes of all lessons; none of them stands in a lesson. */
export const questionBank: readonly BankQuestion[] = [
  a1,
  a2,
  a3,
  a4,
  a5,
  a6,
  b1,
  b2,
  b3,
  b4,
  b5,
  b6,
  c,
].flat();
