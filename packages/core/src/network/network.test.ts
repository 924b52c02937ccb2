import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesOf, networkFromEdges } from './network.ts';

const rowOf = (network: ReturnType<typeof networkFromEdges>, node: number) =>
  Array.from(network.neighbors.subarray(network.starts[node], network.starts[node + 1]));

describe('networkFromEdges', () => {
  it('puts every tie into the rows of both its ends', () => {
    const network = networkFromEdges(4, Uint32Array.of(0, 1, 2, 0, 0, 3));

    expect([0, 1, 2, 3].map((node) => rowOf(network, node))).toEqual([[1, 2, 3], [0], [0], [0]]);
    expect(Array.from(network.starts)).toEqual([0, 3, 4, 5, 6]);
  });

  it('closes the rows of people without ties', () => {
    const network = networkFromEdges(3, Uint32Array.of(0, 2));
    expect(Array.from(network.starts)).toEqual([0, 1, 1, 2]);
  });

  it('gives back the ties it was made from', () => {
    const edges = fc.uniqueArray(
      fc
        .tuple(fc.nat(9), fc.nat(9))
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => (a < b ? [a, b] : [b, a]).join('-')),
    );
    fc.assert(
      fc.property(edges, (names) => {
        const ends = Uint32Array.from(names.flatMap((name) => name.split('-').map(Number)));
        const back = edgesOf(networkFromEdges(10, ends));
        const pairs = Array.from(
          { length: back.length / 2 },
          (_, e) => `${back[2 * e]}-${back[2 * e + 1]}`,
        );
        expect(pairs.toSorted()).toEqual(names.toSorted());
      }),
    );
  });

  it.each([
    [2, [0], 'Edges are pairs a0, b0, a1, b1, …; got 1 ends.'],
    [2, [0, 1, 1, 2], 'Edge 1 names node 2, but nodeCount is 2.'],
    [2, [1, 1], 'Edge 0 ties node 1 to itself.'],
    [1.5, [], 'nodeCount must be an integer from 1 to 268435456; got 1.5.'],
  ])('refuses %d nodes with ends %j', (nodeCount, ends, message) => {
    expect(() => networkFromEdges(nodeCount, Uint32Array.from(ends))).toThrow(
      new RangeError(message),
    );
  });
});
