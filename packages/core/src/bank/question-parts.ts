import type { Option } from '../quiz/option.ts';
import type { Question } from '../quiz/question.ts';
import type { Remark } from '../quiz/question-base.ts';
import type { Text } from '../quiz/text.ts';
import type { WrittenAnswer } from '../quiz/written.ts';

/** The lessons of the course, by whose themes the bank is ordered. */
export type Topic =
  | 'a1'
  | 'a2'
  | 'a3'
  | 'a4'
  | 'a5'
  | 'a6'
  | 'b1'
  | 'b2'
  | 'b3'
  | 'b4'
  | 'b5'
  | 'b6'
  | 'c';

/** A question of the bank, with what to draw it by. */
export interface BankQuestion {
  readonly topic: Topic;
  /** 1 easy, 2 medium, 3 hard. */
  readonly difficulty: 1 | 2 | 3;
  readonly question: Question;
}

/** The questions of one topic, by difficulty. */
export function bankOf(
  topic: Topic,
  questions: {
    readonly easy: readonly Question[];
    readonly medium: readonly Question[];
    readonly hard: readonly Question[];
  },
): BankQuestion[] {
  const { easy, medium, hard } = questions;
  const rank = (list: readonly Question[], difficulty: BankQuestion['difficulty']) =>
    list.map((question) => ({ topic, difficulty, question }));
  return [...rank(easy, 1), ...rank(medium, 2), ...rank(hard, 3)];
}

export function t(en: string, id: string): Text {
  return { en, id };
}

export function right(id: string, text: Text, feedback: Text): Option {
  return { id, text, feedback, right: true };
}

export function wrong(id: string, text: Text, feedback: Text, tag?: string): Option {
  return { id, text, feedback, ...(tag !== undefined && { tag }) };
}

export function remark(feedback: Text, tag?: string): Remark {
  return { feedback, ...(tag !== undefined && { tag }) };
}

export function answer(text: Text, feedback: Text, share?: number): WrittenAnswer {
  return { text, feedback, ...(share !== undefined && { share }) };
}
