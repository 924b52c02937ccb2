import { expect, it } from 'vitest';
import { type TriesRequest, tryMany } from './many-tries.ts';

const request: TriesRequest = {
  network: { kind: 'barabasi-albert', nodeCount: 1000, edgesPerNode: 3, seed: 1 },
  model: { kind: 'independent-cascade', chance: 0.02 },
  ranks: [501, 1],
  seed: 1,
  tries: 20,
  measure: 'reach',
};

it('reaches at least the own followers, and no more where nobody passes it on', () => {
  const [dini] = finished(request);

  expect(dini!.values).toHaveLength(20);
  expect(dini!.values.map((reached) => reached > dini!.ties)).toEqual(
    dini!.shares.map((shares) => shares > 0),
  );
});

it('reaches everybody tied to the sender of a star, whatever the luck', () => {
  const [centre] = finished({
    ...request,
    network: { kind: 'star', nodeCount: 30 },
    ranks: [1],
  });

  expect(centre!.values).toEqual(Array.from({ length: 20 }, () => 29));
});

it('continues where earlier tries ended, so that fifty more are fifty others', () => {
  const together = finished(request)[0]!.values;

  const first = finished({ ...request, tries: 12 })[0]!.values;
  const more = finished({ ...request, seed: 13, tries: 8 })[0]!.values;

  expect([...first, ...more]).toEqual(together);
});

it('weighs the centre of a star as half of all votes', () => {
  const [centre] = finished({
    ...request,
    network: { kind: 'star', nodeCount: 9 },
    ranks: [1],
    measure: 'effective-votes',
  });

  expect(centre!.values[0]).toBeCloseTo(4.5, 9);
});

it('refuses a rank that nobody has, and names it', () => {
  expect(() => finished({ ...request, ranks: [5000] })).toThrow(
    'Rank 5000 is not among the 1000 people',
  );
});

function finished(request: TriesRequest) {
  const work = tryMany(request);
  for (;;) {
    const turn = work.next();
    if (turn.done) return turn.value;
  }
}
