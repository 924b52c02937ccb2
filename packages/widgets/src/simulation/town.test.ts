import { networkFromSettings } from '@groundswell/core/network';
import { expect, it } from 'vitest';
import { placeTown, type Town } from './town.ts';

const network = { kind: 'barabasi-albert', nodeCount: 1_000, edgesPerNode: 3, seed: 1 } as const;

it('places the same number of badges both ways', () => {
  const town = placed(0.2);

  expect(town.holders).toBe(200);
  expect(sum(town.atRandom)).toBe(200);
  expect(sum(town.bestConnected)).toBe(200);
});

it('counts those who see more than half badges, in both placings', () => {
  const town = placed(0.2);
  const { starts, neighbors } = networkFromSettings(network);
  const fooled = (holds: Uint8Array) =>
    Array.from(holds, (_, node) => {
      const friends = neighbors.subarray(starts[node], starts[node + 1]);
      return friends.filter((friend) => holds[friend]).length * 2 > friends.length;
    }).filter(Boolean).length;

  expect(town.countAtRandom).toBe(fooled(town.atRandom));
  expect(town.countBestConnected).toBe(fooled(town.bestConnected));
});

it('shares out as many votes as there are people', () => {
  expect(placed(0.2).votes.reduce((all, votes) => all + votes, 0)).toBeCloseTo(1_000, 9);
});

function placed(share: number): Town {
  const work = placeTown({ network, share, seed: 1 });
  for (;;) {
    const turn = work.next();
    if (turn.done) return turn.value;
  }
}

function sum(marks: Uint8Array): number {
  return marks.reduce((all, mark) => all + mark, 0);
}
