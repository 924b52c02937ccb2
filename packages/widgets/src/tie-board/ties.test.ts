import { expect, it } from 'vitest';
import { friendsIn, hasTie, toggleTie } from './ties.ts';

it('draws a missing tie and cuts a present one, whichever way round it was drawn', () => {
  const one = toggleTie([], 'ayu', 'eka');
  expect(one).toEqual([['ayu', 'eka']]);
  expect(hasTie(one, 'eka', 'ayu')).toBe(true);
  expect(toggleTie(one, 'eka', 'ayu')).toEqual([]);
});

it('names friends from both ends of their ties', () => {
  expect(
    friendsIn(
      [
        ['ayu', 'eka'],
        ['eka', 'gita'],
      ],
      'eka',
    ),
  ).toEqual(['ayu', 'gita']);
  expect(friendsIn([['ayu', 'eka']], 'gita')).toEqual([]);
});
