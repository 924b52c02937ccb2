import { expect, it } from 'vitest';
import { givesNothingAway } from '../draw-posts.ts';
import { canShuffle, deskOrder } from './desk-order.ts';
import { deskStage } from './desk-stage.ts';

const six = ['p25m', 'p08t', 'p03t-early', 'p15m', 'p01t', 'p04m-early'];
const orders = Array.from({ length: 200 }, (_, seed) => deskOrder(six, seed, ['p02m']));

it('gives one learner the same order every time, and others another', () => {
  expect(deskOrder(six, 'a7', ['p02m'])).toEqual(deskOrder(six, 'a7', ['p02m']));
  expect(new Set(orders.map((order) => order.join(' '))).size).toBeGreaterThan(30);
});

it('shows every post once', () => {
  for (const order of orders) expect(order.toSorted()).toEqual(six.toSorted());
});

it('never begins with a post that comes back later', () => {
  for (const [first = ''] of orders) expect(deskStage(first).part).toBe('whole');
});

it('keeps the bank’s rules, counting the post before', () => {
  for (const order of orders) {
    const posts = ['p02m', ...order].map((id) => deskStage(id).post);
    expect(givesNothingAway(posts)).toBe(true);
  }
});

it('shuffles two posts that come back, though both are of one part', () => {
  const pairs = Array.from({ length: 40 }, (_, seed) =>
    deskOrder(['p03t-later', 'p04m-later'], seed),
  );
  expect(new Set(pairs.map((pair) => pair.join(' '))).size).toBe(2);
});

it.each([
  ['three posts', ['p01t', 'p02m', 'p08t']],
  ['trustworthy posts alone', ['p01t', 'p08t']],
  ['one post twice', ['p03t-early', 'p03t-later', 'p02m', 'p25m']],
])('refuses %s', (_name, posts) => {
  expect(canShuffle(posts)).toBe(false);
  expect(() => deskOrder(posts, 1)).toThrow(/^Only a desk with as many trustworthy/);
});
