import { expect, it } from 'vitest';
import type { Hit } from '../simulation/index.ts';
import { outcomeOf } from './outcome.ts';

it('tells the chosen hit and the middle of all of them', () => {
  const hits = [hit(200, 150, 2), hit(100, 20, 5), hit(80, 40, 1)];

  expect(outcomeOf(hits, 1, 7)).toEqual({
    size: 100,
    largestShare: 0.2,
    topTenMedian: 0.5,
    longestChain: 5,
    shape: 'chain',
    seed: 7,
    chosen: 1,
  });
});

it('calls it a burst where one broadcast brought half of the reach or more', () => {
  expect(outcomeOf([hit(200, 100, 2)], 0, 7).shape).toBe('burst');
  expect(outcomeOf([hit(200, 99, 2)], 0, 7).shape).toBe('chain');
});

it('says nothing was reached where there are no hits', () => {
  expect(outcomeOf([], 0, 7)).toMatchObject({
    size: 0,
    largestShare: 0,
    topTenMedian: 0,
    longestChain: 0,
  });
});

function hit(reached: number, largestBroadcast: number, chain: number): Hit {
  return {
    seed: 1,
    people: [],
    parents: [],
    passedOn: [],
    reached,
    largestBroadcast,
    broadcaster: 0,
    chain,
  };
}
