import { type EntryContent, journalEntry } from '@groundswell/core/assignment';
import type { Result } from '@groundswell/core/quiz';
import { expect, it } from 'vitest';
import { foldJournal } from './fold.ts';

const day = 24 * 60 * 60 * 1000;

it('hands figures the numbers that were locked first', () => {
  const folded = fold([locked('a1-reach', 40), locked('a1-reach', 4), locked('a1-shape', 'burst')]);

  expect(folded.predictions).toEqual({ 'a1-reach': 40 });
  expect(folded.lastResults.get('a1-reach')).toMatchObject({ response: { predicted: 4 } });
});

it('keeps the first outcome of a prediction, whatever a new seed brings', () => {
  expect(fold([outcome(4), outcome(61)]).outcomes.get('a1-reach')).toBe(4);
});

it('brings a recall question back after a day, and no other question', () => {
  const entries: EntryContent[] = [answered('a1-recall'), answered('a1-practice')];

  expect(fold(entries, day - 100).recallDue).toEqual([]);
  expect(fold(entries, day + 100).recallDue).toEqual(['a1-recall']);
});

function outcome(outcome: number): EntryContent {
  return { type: 'outcome', questionId: 'a1-reach', outcome };
}

function fold(contents: readonly EntryContent[], now = 1000) {
  const entries = contents.map((content, sequence) =>
    journalEntry(content, { at: sequence, device: 'phone', tab: 'one', sequence }),
  );
  return foldJournal(entries, ['a1-recall'], now);
}

function locked(questionId: string, predicted: number | string): EntryContent {
  const response = { predicted, sureness: null };
  const verdict = { status: 'locked', tags: [] } as const;
  return {
    type: 'result',
    result: { ...circumstances(questionId), kind: 'prediction', response, verdict },
  };
}

function answered(questionId: string): EntryContent {
  const response = { words: 'From memory.', selfMark: 'same-idea' } as const;
  const verdict = { status: 'marked', earned: 1, possible: 1, tags: [] } as const;
  return {
    type: 'result',
    result: { ...circumstances(questionId), kind: 'explain', response, verdict },
  };
}

function circumstances(
  questionId: string,
): Pick<
  Result,
  'version' | 'questionId' | 'attempt' | 'hintsUsed' | 'startedAt' | 'at' | 'duration'
> {
  return { version: 1, questionId, attempt: 1, hintsUsed: 0, startedAt: 0, at: 0, duration: 0 };
}
