import { NEVER } from '@groundswell/core/spread';
import { expect, it } from 'vitest';
import { type RingTries, type RingTriesRequest, tryRings } from './ring-tries.ts';

const ring: RingTriesRequest = {
  people: 200,
  friends: 8,
  rewired: 0,
  needs: [1, 3],
  loneChance: 0,
  days: 100,
  seed: 1,
  tries: 3,
};

it('reaches nearly all on an ordered ring after 22 days by one friend, 43 by three', () => {
  const { acts } = triedOut(ring);
  expect(acts.map(({ arrivedOn }) => arrivedOn)).toEqual([
    [22, 22, 22],
    [43, 43, 43],
  ]);
  expect(acts[0]?.acting).toEqual([200, 200, 200]);
});

it('counts 89 and 49 of 200 on day ten, as the words of the figure say', () => {
  const [first] = triedOut({ ...ring, withRings: true }).rings;
  const acting = first?.actedOn.map((days) => days.filter((day) => day <= 10).length);
  expect(acting).toEqual([89, 49]);
  expect(first?.ties).toHaveLength(2 * 200 * 4);
});

it('says −1 for a try that never arrives, and leaves those out who never act', () => {
  const { acts, rings } = triedOut({ ...ring, rewired: 1, needs: [3], withRings: true });
  expect(acts[0]?.arrivedOn).toEqual([-1, -1, -1]);
  const never = rings[0]?.actedOn[0]?.filter((day) => day === NEVER).length ?? 0;
  expect(never).toBe(200 - (acts[0]?.acting[0] ?? 0));
});

it('is the same try again from the same seed', () => {
  const moved = { ...ring, rewired: 0.2, loneChance: 0.01 };
  const [, second] = triedOut(moved).acts[1]?.arrivedOn ?? [];
  expect(triedOut({ ...moved, seed: 2, tries: 1 }).acts[1]?.arrivedOn).toEqual([second]);
});

function triedOut(request: RingTriesRequest): RingTries {
  const work = tryRings(request);
  for (;;) {
    const turn = work.next();
    if (turn.done) return turn.value;
  }
}
