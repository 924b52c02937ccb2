import type { PredictionQuestion } from '../../quiz/prediction.ts';
import type { Question } from '../../quiz/question.ts';
import { type Result, resultVersion } from '../../quiz/result.ts';
import { sameText } from '../../quiz/text.ts';
import { type EntryContent, type JournalEntry, journalEntry } from '../journal-entry.ts';

/** Entries of one device and tab, one a second from the time `start` on. */
export function journalOf(contents: readonly EntryContent[], start = 0): JournalEntry[] {
  return contents.map((content, sequence) =>
    journalEntry(content, { at: start + sequence * 1000, device: 'phone', tab: 'one', sequence }),
  );
}

/** A right answer to a single choice, given at the time `at`. */
export function answered(questionId: string, at: number, picked = 'a'): EntryContent {
  return {
    type: 'result',
    result: {
      ...circumstances(questionId, at),
      kind: 'single',
      response: { picked },
      verdict: { status: 'marked', earned: 1, possible: 1, tags: [] },
    },
  };
}

/** A prediction locked at the time `at`. */
export function locked(
  questionId: string,
  at: number,
  predicted: number,
  sureness: number | null = 0.7,
): EntryContent {
  return {
    type: 'result',
    result: {
      ...circumstances(questionId, at),
      kind: 'prediction',
      response: { predicted, sureness },
      verdict: { status: 'locked', tags: [] },
    },
  };
}

/** A question on a linear scale from 0 to 100, near within 5. */
export function guess(id: string): [string, PredictionQuestion & Question] {
  return [
    id,
    {
      id,
      kind: 'prediction',
      prompt: sameText('How many?'),
      scale: { type: 'linear', min: 0, max: 100, near: 5 },
    },
  ];
}

function circumstances(
  questionId: string,
  at: number,
): Omit<Result<'single'>, 'kind' | 'response' | 'verdict'> {
  return {
    version: resultVersion,
    questionId,
    attempt: 1,
    hintsUsed: 0,
    startedAt: at,
    at,
    duration: 0,
  };
}
