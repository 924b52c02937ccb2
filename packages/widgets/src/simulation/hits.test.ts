import { expect, it } from 'vitest';
import { findHits, type HitsRequest } from './hits.ts';

const request: HitsRequest = {
  network: { kind: 'barabasi-albert', nodeCount: 1000, edgesPerNode: 3, seed: 1 },
  model: { kind: 'independent-cascade', chance: 0.05 },
  posts: 300,
  seed: 1,
  top: 10,
};

it('keeps the biggest posts in order, each a tree that hangs together', () => {
  const hits = finished(request);

  expect(hits).toHaveLength(10);
  expect(hits.map(({ reached }) => reached)).toEqual(
    hits.map(({ reached }) => reached).toSorted((a, b) => b - a),
  );
  for (const hit of hits) {
    expect(hit.people).toHaveLength(hit.reached + 1);
    expect(new Set(hit.people).size).toBe(hit.people.length);
    expect(hit.parents[0]).toBe(-1);
    hit.parents.slice(1).forEach((parent, i) => {
      expect(parent).toBeLessThan(i + 1);
      expect(hit.passedOn[parent]).toBe(true);
    });
    const crowd = hit.parents.filter((parent) => parent === hit.broadcaster).length;
    expect(crowd).toBe(hit.largestBroadcast);
  }
});

it('counts no hop of sharing where nobody passes it on', () => {
  const [biggest] = finished({ ...request, model: { kind: 'independent-cascade', chance: 0 } });

  expect(biggest).toMatchObject({ chain: 0, broadcaster: 0 });
  expect(biggest!.largestBroadcast).toBe(biggest!.reached);
});

it('finds the same hits for the same seed', () => {
  expect(finished(request)).toEqual(finished(request));
});

function finished(request: HitsRequest) {
  const work = findHits(request);
  for (;;) {
    const turn = work.next();
    if (turn.done) return turn.value;
  }
}
