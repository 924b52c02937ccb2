import { mark } from './mark.ts';
import type { Attempt, Question } from './question.ts';
import type { Verdict } from './verdict.ts';

/** A whole set handed in at once, with feedback for all of it afterwards. */
export interface HandIn {
  readonly answers: readonly HandInAnswer[];
  readonly earned: number;
  /** Points of every question, answered or not; predictions have none. */
  readonly possible: number;
}

export interface HandInAnswer {
  readonly questionId: string;
  /** `unanswered` is no answer at all, `partly` one with parts missing, whatever those that are there are worth. */
  readonly state: 'answered' | 'partly' | 'unanswered';
  readonly verdict: Verdict;
  readonly possible: number;
}

/** Marks every attempt as it stands. What is missing earns nothing, but is told apart from what is wrong. */
export function handIn(attempts: readonly Attempt[]): HandIn {
  const answers = attempts.map(handInAnswer);
  return {
    answers,
    earned: answers.reduce(
      (sum, { verdict }) => sum + (verdict.status === 'marked' ? verdict.earned : 0),
      0,
    ),
    possible: answers.reduce((sum, { possible }) => sum + possible, 0),
  };
}

/** Points that a question is worth; none for a prediction. */
export function pointsOf(question: Question): number {
  switch (question.kind) {
    case 'sort':
      return question.cards.length;
    case 'match':
      return question.pairs.length;
    case 'cloze':
      return question.gaps.length;
    case 'open':
      return question.rubric.reduce((sum, { worth = 1 }) => sum + worth, 0);
    case 'prediction':
      return 0;
    default:
      return 1;
  }
}

function handInAnswer(attempt: Attempt): HandInAnswer {
  const asked = mark(attempt);
  const verdict = asked.status === 'unready' ? mark({ ...attempt, final: true }) : asked;
  const empty = asked.status === 'unready' && asked.reason === 'empty';
  return {
    questionId: attempt.question.id,
    state: asked.status !== 'unready' ? 'answered' : empty ? 'unanswered' : 'partly',
    verdict,
    possible: pointsOf(attempt.question),
  };
}
