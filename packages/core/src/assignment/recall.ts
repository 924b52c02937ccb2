import type { JournalEntry } from './journal-entry.ts';
import { resultsOf } from './results.ts';

/** A recall question that comes back. */
export interface RecallItem {
  readonly questionId: string;
  /** 1: a day after the first answer; 2: a week after it. */
  readonly round: 1 | 2;
  readonly dueAt: number;
}

const day = 24 * 60 * 60 * 1000;

/**
 * When each recall question comes back: a day after it was first answered, and once more a week after, but never sooner
 * than a day after the round before. Answers given before their round is due are practice and move nothing. Questions
 * never answered, or through both rounds, are not in the list. The earliest comes first.
 */
export function recallSchedule(
  entries: readonly JournalEntry[],
  recallIds: readonly string[],
): RecallItem[] {
  const results = resultsOf(entries);
  return recallIds
    .flatMap((questionId) => {
      const times = results.filter((r) => r.questionId === questionId).map(({ at }) => at);
      return nextRound(questionId, times) ?? [];
    })
    .toSorted((a, b) => a.dueAt - b.dueAt);
}

/** The recall questions that are due at the time `now`. */
export function recallDue(
  entries: readonly JournalEntry[],
  recallIds: readonly string[],
  now: number,
): RecallItem[] {
  return recallSchedule(entries, recallIds).filter(({ dueAt }) => dueAt <= now);
}

function nextRound(questionId: string, times: readonly number[]): RecallItem | undefined {
  const [first] = times;
  if (first === undefined) return undefined;
  const firstDue = first + day;
  const once = times.find((at) => at >= firstDue);
  if (once === undefined) return { questionId, round: 1, dueAt: firstDue };
  const secondDue = Math.max(first + 7 * day, once + day);
  const twice = times.some((at) => at >= secondDue);
  return twice ? undefined : { questionId, round: 2, dueAt: secondDue };
}
