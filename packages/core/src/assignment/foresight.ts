import { type Calibration, calibrationOf, type SureStatement } from '../quiz/calibration.ts';
import { wasForeseen } from '../quiz/foreseen.ts';
import type { Question } from '../quiz/question.ts';
import { byTime, type JournalEntry, type OutcomeEntry } from './journal-entry.ts';
import { lockedPredictions } from './results.ts';

/** A locked prediction beside what happened. */
export interface Foresight extends SureStatement {
  readonly questionId: string;
  readonly predicted: number | string;
  readonly outcome: number | string;
}

/**
 * Every locked prediction whose outcome is known, the first reported outcome counting. Predictions without stated
 * sureness, and questions that are unknown by now, are left out.
 */
export function foresights(
  entries: readonly JournalEntry[],
  questions: ReadonlyMap<string, Question>,
): Foresight[] {
  const outcomes = firstOutcomes(entries);
  return [...lockedPredictions(entries)].flatMap(([questionId, { response }]) => {
    const question = questions.get(questionId);
    const outcome = outcomes.get(questionId);
    const { predicted, sureness } = response;
    if (question?.kind !== 'prediction' || outcome === undefined) return [];
    if (predicted === null || sureness === null) return [];
    const cameTrue = wasForeseen(question, response, outcome);
    return cameTrue === undefined ? [] : [{ questionId, predicted, outcome, sureness, cameTrue }];
  });
}

/** How sure the learner was of predictions against how often they came true; undefined before the first outcome. */
export function predictionCalibration(
  entries: readonly JournalEntry[],
  questions: ReadonlyMap<string, Question>,
): Calibration | undefined {
  return calibrationOf(foresights(entries, questions));
}

function firstOutcomes(entries: readonly JournalEntry[]): Map<string, number | string> {
  const reported = entries.filter((entry): entry is OutcomeEntry => entry.type === 'outcome');
  // Later entries overwrite earlier ones in a map, so the latest goes in first.
  return new Map(
    reported
      .toSorted(byTime)
      .toReversed()
      .map(({ questionId, outcome }) => [questionId, outcome]),
  );
}
