import type { Result, Tie } from '@groundswell/core/quiz';
import { expect, it } from 'vitest';
import { ownSettings } from './own-settings.ts';

const figure = {
  kind: 'tie-weights',
  caption: { en: 'Faces', id: 'Wajah' },
  settings: { people: ['ayu', 'eka'], ties: [['eka', 'ayu']] },
  own: { ties: ['board-eight', 'board-six'] },
};
const six = solved('board-six', [['ayu', 'bima']]);
const eight = solved('board-eight', [['ayu', 'citra']]);

it('keeps the example of the figure while no board is solved', () => {
  expect(ownSettings(figure, new Map())).toBe(figure.settings);
});

it('puts in the ties of the first board that is solved, and says whose they are', () => {
  expect(ownSettings(figure, new Map([six]))).toEqual({
    people: ['ayu', 'eka'],
    ties: [['ayu', 'bima']],
    drawnBy: 'learner',
  });
  expect(ownSettings(figure, new Map([six, eight]))).toMatchObject({ ties: [['ayu', 'citra']] });
});

it('leaves a figure alone that asks for nothing of the learner', () => {
  const { own: _, ...still } = figure;
  expect(ownSettings(still, new Map([eight]))).toBe(figure.settings);
});

function solved(questionId: string, ties: readonly Tie[]): readonly [string, Result] {
  const result: Result<'network-goal'> = {
    version: 1,
    questionId,
    kind: 'network-goal',
    response: { ties },
    verdict: { status: 'marked', earned: 1, possible: 1, tags: [] },
    attempt: 1,
    hintsUsed: 0,
    startedAt: 0,
    at: 1,
    duration: 1,
  };
  return [questionId, result];
}
