import { type Attempt, type Kind, mark, type Result, resultOf } from '@groundswell/core/quiz';

/** The result of an attempt that took nine seconds, for stories that open on an answered card. */
export function answered<K extends Kind>(attempt: Attempt<K>): Result<K> {
  const verdict = mark(attempt);
  if (verdict.status === 'unready') {
    throw new Error(`The response to ${attempt.question.id} is ${verdict.reason}.`);
  }
  return resultOf(attempt, verdict, { startedAt: 0, at: 9000 });
}
