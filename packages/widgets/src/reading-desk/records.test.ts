import { deskStage, deskStageIds } from '@groundswell/core/bank';
import { expect, it } from 'vitest';
import {
  type DeskReading,
  type DeskRecord,
  longestSearch,
  longestValue,
  outcomeOf,
  pointsOf,
  recordsOf,
  worksOf,
} from './records.ts';

const checked: DeskRecord = {
  state: 'judged',
  stage: 'p01t',
  searches: ['water off tonight', 'Balai Air'],
  notes: '',
  opened: ['p01t-copy', 'p01t-1'],
  judgement: 'trustworthy',
  confidence: 0.9,
};
const waited: DeskRecord = {
  state: 'judged',
  stage: 'p04m-early',
  searches: [],
  opened: [],
  notes: 'Nobody has measured it.\nWait.',
  judgement: 'not-enough',
  confidence: null,
};

const reading: DeskReading = {
  state: 'reading',
  stage: 'p08t',
  searches: ['412 dengue'],
  opened: ['p08t-1'],
  notes: 'sums match',
  judgement: null,
  confidence: null,
};

it('brings back from an outcome what went into it, judged or not', () => {
  expect(worksOf(outcomeOf([checked, reading, waited]))).toEqual([reading, checked, waited]);
  expect(recordsOf(outcomeOf([checked, reading]))).toEqual([checked]);
});

it('keeps the last searches where there are too many to store, and no value too long', () => {
  const searches = Array.from({ length: 30 }, (_, at) => `${at} `.padEnd(longestSearch, 'x'));
  const outcome = outcomeOf([{ ...reading, searches, notes: 'n'.repeat(900) }]);
  for (const value of Object.values(outcome)) {
    expect(String(value).length).toBeLessThanOrEqual(longestValue);
  }
  expect(worksOf(outcome)[0]?.searches.at(-1)).toBe(searches.at(-1));
});

it('offers nothing to type that is longer than the field takes', () => {
  for (const { queries } of deskStageIds.map(deskStage)) {
    for (const { en, id } of Object.values(queries)) {
      expect(Math.max(en.length, id.length)).toBeLessThanOrEqual(longestSearch);
    }
  }
});

it('adds the points of all posts', () => {
  expect(pointsOf(checked).total).toBe(6);
  expect(outcomeOf([checked, waited])).toMatchObject({ points: 9, possible: 9 });
});

it('leaves out what no desk has written', () => {
  expect(
    recordsOf({ 'p01t.state': 'judged', 'p01t.judgement': 'maybe', 'p05t.state': 'judged' }),
  ).toEqual([]);
});
