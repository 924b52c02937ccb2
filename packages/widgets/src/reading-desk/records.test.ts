import { expect, it } from 'vitest';
import { type DeskRecord, outcomeOf, pointsOf, recordsOf } from './records.ts';

const checked: DeskRecord = {
  stage: 'p01t',
  searches: ['words', 'source'],
  opened: ['p01t-copy', 'p01t-1'],
  judgement: 'trustworthy',
  confidence: 0.9,
};
const waited: DeskRecord = {
  stage: 'p04m-early',
  searches: [],
  opened: [],
  judgement: 'not-enough',
  confidence: null,
};

it('brings back from an outcome what went into it', () => {
  expect(recordsOf(outcomeOf([checked, waited]))).toEqual([checked, waited]);
});

it('adds the points of all posts', () => {
  expect(pointsOf(checked).total).toBe(6);
  expect(outcomeOf([checked, waited])).toMatchObject({ points: 9, possible: 9 });
});

it('leaves out what no desk has written', () => {
  expect(recordsOf({ 'p01t.judgement': 'maybe', 'p05t.judgement': 'misleading' })).toEqual([]);
});
