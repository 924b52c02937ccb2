import type { Verdict } from '@groundswell/core/quiz';
import { expect, it } from 'vitest';
import { stageOf } from './stage.ts';

const marked = (earned: number): Verdict => ({
  status: 'marked',
  earned,
  possible: 4,
  feedback: [],
  tags: [],
});

it('never calls an answer right or wrong before it is marked', () => {
  expect(stageOf({ verdict: { status: 'unready', reason: 'empty' } })).toBe('empty');
  expect(stageOf({ verdict: { status: 'unready', reason: 'incomplete', missing: 2 } })).toBe(
    'partly-answered',
  );
  expect(stageOf({ verdict: { status: 'complete' } })).toBe('chosen');
});

it('calls all of the points right, some partly right, none not yet', () => {
  expect([4, 1, 0].map((earned) => stageOf({ verdict: marked(earned) }))).toEqual([
    'right',
    'partly-right',
    'not-yet',
  ]);
});

it('treats an answer to options that are gone as no answer', () => {
  expect(stageOf({ verdict: { status: 'unready', reason: 'not-offered' } })).toBe('empty');
});

it('looks back or stays shut, whatever the answer', () => {
  expect(stageOf({ review: true, verdict: marked(0) })).toBe('review');
  expect(stageOf({ disabled: true, verdict: { status: 'complete' } })).toBe('disabled');
});
