import type { Kind } from '../quiz/question.ts';
import { Random, shuffle } from '../random/index.ts';
import type { BankQuestion, Topic } from './question-parts.ts';

export interface DrawQuestionsOptions {
  readonly size: number;
  readonly seed: number | string;
  /** @default all */
  readonly topics?: readonly Topic[];
  /** @default all */
  readonly difficulties?: readonly BankQuestion['difficulty'][];
  /** @default all */
  readonly kinds?: readonly Kind[];
  /** Ids of questions that were met before. */
  readonly avoid?: readonly string[];
}

/**
 * Draws questions at random, taking the wanted topics in turn, so that a small set still meets many of them. The same
 * options always draw the same set; fewer than asked for where the bank holds no more.
 */
export function drawQuestions(
  bank: readonly BankQuestion[],
  { size, seed, topics, difficulties, kinds, avoid = [] }: DrawQuestionsOptions,
): BankQuestion[] {
  const random = new Random(`questions ${seed}`);
  const wanted = bank.filter(
    ({ topic, difficulty, question }) =>
      (topics?.includes(topic) ?? true) &&
      (difficulties?.includes(difficulty) ?? true) &&
      (kinds?.includes(question.kind) ?? true) &&
      !avoid.includes(question.id),
  );
  const byTopic = new Map<Topic, BankQuestion[]>();
  for (const question of shuffle(random, [...wanted])) {
    byTopic.set(question.topic, [...(byTopic.get(question.topic) ?? []), question]);
  }
  const piles = [...byTopic.values()];
  const deepest = Math.max(0, ...piles.map((pile) => pile.length));
  const dealt = Array.from({ length: deepest }, (_, round) =>
    piles.flatMap((pile) => pile[round] ?? []),
  );
  return shuffle(random, dealt.flat().slice(0, size));
}
