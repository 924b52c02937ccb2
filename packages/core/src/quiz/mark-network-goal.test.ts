import { expect, it } from 'vitest';
import { markNetworkGoal } from './mark-network-goal.ts';
import type { Tie } from './tie.ts';
import { board } from './testing/questions.ts';

const fan = (people: string): Tie[] => people.split('').map((person) => [person, 'x'] as const);

it('gives the point for any network that reaches the goal, however many ties', () => {
  expect(markNetworkGoal(board, { ties: fan('abcdef') })).toMatchObject({
    earned: 1,
    feedback: [{ part: 'answer', state: 'right' }],
  });
  expect(
    markNetworkGoal(board, { ties: [...fan('abcdef'), ['x', 'y'], ['y', 'z']] }),
  ).toMatchObject({
    earned: 1,
  });
});

it('gives the share of those asked for who are fooled', () => {
  expect(markNetworkGoal(board, { ties: fan('abc') })).toMatchObject({ earned: 0.5, feedback: [] });
});

it('halves it while a condition is not kept', () => {
  const connected = { ...board, connected: true } as const;

  expect(markNetworkGoal(connected, { ties: fan('abc') })).toMatchObject({ earned: 0.25 });
  expect(markNetworkGoal(connected, { ties: fan('abcdef') })).toMatchObject({ earned: 0.5 });
});

it('does not mark an empty board', () => {
  expect(markNetworkGoal(board, { ties: [] })).toMatchObject({ reason: 'empty' });
  expect(markNetworkGoal(board, { ties: [['a', 'nobody']] })).toMatchObject({
    reason: 'not-offered',
  });
});
