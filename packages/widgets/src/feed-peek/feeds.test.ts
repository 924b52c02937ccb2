import { expect, it } from 'vitest';
import { feedsOf } from './feeds.ts';

const street = {
  people: ['ayu', 'bima', 'citra', 'dewi'] as const,
  holders: ['citra'] as const,
};

function peek(ties: readonly (readonly ['ayu' | 'bima' | 'citra', 'bima' | 'citra'])[]) {
  return feedsOf({
    people: [...street.people],
    holders: [...street.holders],
    ties: ties.map(([a, b]) => [a, b]),
  });
}

it('shows each person those they are tied to, badge holders first', () => {
  const [ayu] = peek([
    ['ayu', 'bima'],
    ['ayu', 'citra'],
  ]);
  expect(ayu?.friends).toEqual([
    { person: 'citra', badge: true },
    { person: 'bima', badge: false },
  ]);
  expect(ayu?.share).toBe(0.5);
});

it('counts a tie that is drawn twice once', () => {
  const [ayu] = peek([
    ['ayu', 'citra'],
    ['ayu', 'citra'],
  ]);
  expect(ayu?.friends).toHaveLength(1);
});

it('has no share for a person without ties', () => {
  expect(peek([])[3]).toEqual({ person: 'dewi', friends: [], badges: 0, share: null });
});
