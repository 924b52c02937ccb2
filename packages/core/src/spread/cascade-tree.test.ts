import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { star } from '../network/lattices.ts';
import { networkFromEdges } from '../network/network.ts';
import { cascadeTree } from './cascade-tree.ts';
import { independentCascade } from './independent-cascade.ts';
import { reach, shownAt } from './reach.ts';
import { NEVER, NOBODY, statesAt } from './run.ts';
import { runSpread } from './run-spread.ts';
import { neighborsOf, smallNetwork } from './testing/small-network.ts';

describe('cascadeTree', () => {
  it('is one broadcast without depth when nobody passes it on', () => {
    const network = star({ nodeCount: 6 });
    const run = runSpread(independentCascade({ chance: 0 }), network, { sources: [0], seed: 1 });

    expect(reach(network, run)).toBe(5);
    expect(cascadeTree(network, run)).toMatchObject({
      reach: 5,
      depth: 0,
      largest: 0,
      largestShare: 1,
    });
  });

  it('hangs the audience of everybody who passes it on below them', () => {
    // 0 – 1 – 2 with 3, 4, 5 beside 2; everybody passes it on
    const network = networkFromEdges(6, Uint32Array.of(0, 1, 1, 2, 2, 3, 2, 4, 2, 5));
    const run = runSpread(independentCascade({ chance: 1 }), network, { sources: [0], seed: 1 });
    const tree = cascadeTree(network, run);

    expect(Array.from(tree.parents)).toEqual([NOBODY, 0, 1, 2, 2, 2]);
    expect(Array.from(tree.hops)).toEqual([0, 1, 2, 3, 3, 3]);
    expect(Array.from(tree.broadcasts)).toEqual([1, 1, 3, 0, 0, 0]);
    expect(tree).toMatchObject({ reach: 5, depth: 3, largest: 2, largestShare: 0.6 });
  });

  it('counts whom it reaches as its definition says, each person below exactly one other', () => {
    fc.assert(
      fc.property(
        smallNetwork(12, 20),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (network, seed, chance) => {
          const run = runSpread(independentCascade({ chance }), network, { sources: [0, 1], seed });
          const active = statesAt(run, run.steps);
          const shown = Array.from(
            { length: network.nodeCount },
            (_, node) =>
              node > 1 && neighborsOf(network, node).some((neighbor) => active[neighbor] === 1),
          );
          const tree = cascadeTree(network, run);

          expect(reach(network, run)).toBe(shown.filter(Boolean).length);
          expect(tree.reach).toBe(reach(network, run));
          expect(tree.broadcasts.reduce((sum, count) => sum + count, 0)).toBe(tree.reach);
          for (const [node, isShown] of shown.entries()) {
            expect(tree.parents[node] !== NOBODY).toBe(isShown);
            expect(shownAt(network, run)[node] !== NEVER).toBe(isShown);
            const above = tree.hops[tree.parents[node]!] ?? -1;
            expect(tree.hops[node]).toBe(isShown || node < 2 ? above + 1 : NEVER);
          }
        },
      ),
    );
  });
});
