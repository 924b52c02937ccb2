import { describe, expect, it } from 'vitest';
import { isFooled, readBoard } from './board.ts';
import type { NetworkGoalQuestion } from './network-goal.ts';
import type { Tie } from './tie.ts';
import { board } from './testing/questions.ts';

const six = { who: 'others', fooled: 6 } as const;
const all = (fooled: number) => ({ who: 'all', fooled }) as const;
const ties = (words: string): Tie[] =>
  words.split(' ').map((pair) => [pair[0] ?? '', pair[1] ?? '']);

describe('who is fooled', () => {
  it.each([
    [1, 1, true, true],
    [2, 1, false, true],
    [3, 2, true, true],
    [3, 1, false, false],
    [4, 2, false, true],
    [0, 0, false, false],
  ])('of %d ties %d to holders: more than half %s, half or more %s', (all, holder, more, half) => {
    expect(isFooled('more-than-half', all, holder)).toBe(more);
    expect(isFooled('half-or-more', all, holder)).toBe(half);
  });
});

describe('the solutions of the tie board', () => {
  const cases: [string, Partial<NetworkGoalQuestion>, string, number][] = [
    ['one holder tie each fools all six', { goal: six }, 'ax bx cy dy ez fz', 6],
    ['a star and one tie fool eight of nine', { goal: all(8) }, 'ax bx cx dx ex fx yz', 7],
    [
      'connected, a star fools eight',
      { goal: all(8), connected: true },
      'ax bx cx dx ex fx yx zx',
      8,
    ],
    [
      'two holder ties each fool six',
      { goal: six, minTies: 2 },
      'ax ay bx by cy cz dy dz ex ez fx fz',
      12,
    ],
    [
      'two holders for all six, the third tied to both, fools seven',
      { goal: all(7), minTies: 2 },
      'ax ay bx by cx cy dx dy ex ey fx fy zx zy',
      14,
    ],
    [
      'with three ties each, pairs among the six are needed',
      { goal: six, minTies: 3 },
      'ax ay bx by cy cz dy dz ex ez fx fz ab cd ef',
      15,
    ],
    [
      'half or more: a triangle of holders with two each fools all nine',
      { goal: all(9), rule: 'half-or-more' },
      'xy yz zx ax bx cy dy ez fz',
      9,
    ],
  ];
  it.each(cases)('%s', (_, change, drawn, tieCount) => {
    const state = readBoard({ ...board, ...change }, ties(drawn));

    expect(state).toMatchObject({ tieCount, done: true });
  });
});

it('counts a tie once, however often it is drawn, and no tie to oneself or a stranger', () => {
  const state = readBoard(board, ties('ax xa ax aa a?'));

  expect(state.tieCount).toBe(1);
  expect(state.views.get('a')).toEqual({ ties: 1, holderTies: 1, fooled: true });
  expect(state.fooled).toBe(1);
});

it('names who has too few ties, and sees that the board is in pieces', () => {
  const state = readBoard({ ...board, minTies: 1 }, ties('ax bx cy'));

  expect(state.lonely).toEqual(['z', 'd', 'e', 'f']);
  expect(state.connected).toBe(false);
});
