import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tree } from '../network/grid-and-tree.ts';
import { completeNetwork, path, ringLattice, star } from '../network/lattices.ts';
import type { Network } from '../network/network.ts';
import { independentCascade } from './independent-cascade.ts';
import { NEVER, NOBODY } from './run.ts';
import { runEnsemble } from './run-ensemble.ts';
import { runSpread } from './run-spread.ts';
import { meanByLiveTies } from './testing/live-ties.ts';
import { deviation } from './testing/mean-of.ts';
import { neighborsOf, smallNetwork } from './testing/small-network.ts';

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

/** Mean size of the component of a node when every tie of K_n lives with chance p (Gilbert 1959). */
function completeSize(n: number, p: number): number {
  const connected = [0, 1];
  for (let k = 2; k <= n; k++) {
    let rest = 0;
    for (let j = 1; j < k; j++) {
      rest += choose(k - 1, j - 1) * connected[j]! * (1 - p) ** (j * (k - j));
    }
    connected[k] = 1 - rest;
  }
  return connected.reduce(
    (sum, chance, k) =>
      k === 0 ? 0 : sum + k * choose(n - 1, k - 1) * chance * (1 - p) ** (k * (n - k)),
    0,
  );
}

const binaryTree = (depth: number) => tree({ branches: 2, depth });

const treeSize = (p: number) => [0, 1, 2, 3, 4].reduce((sum, j) => sum + (2 * p) ** j, 0);
const cycleSize = (n: number, p: number) => {
  let sum = 1 - (n - 1) * p ** n;
  for (let j = 1; j < n; j++) sum += 2 * p ** j;
  return sum;
};

const cases: [string, Network, number, number, number, number][] = [
  ['path of 10 from its end', path({ nodeCount: 10 }), 0, 0.5, (1 - 0.5 ** 10) / 0.5, 1.998047],
  ['star of 10 leaves, centre', star({ nodeCount: 11 }), 0, 0.3, 1 + 10 * 0.3, 4],
  ['star of 10 leaves, leaf', star({ nodeCount: 11 }), 1, 0.3, 1 + 0.3 * (1 + 9 * 0.3), 2.11],
  [
    'cycle of 10',
    ringLattice({ nodeCount: 10, neighborCount: 2 }),
    4,
    0.5,
    cycleSize(10, 0.5),
    2.987305,
  ],
  [
    'cycle of 6',
    ringLattice({ nodeCount: 6, neighborCount: 2 }),
    0,
    0.7,
    cycleSize(6, 0.7),
    4.294095,
  ],
  ['binary tree', binaryTree(4), 0, 0.4, treeSize(0.4), 3.3616],
  ['binary tree', binaryTree(4), 0, 0.6, treeSize(0.6), 7.4416],
  ['binary tree where it is critical, bp = 1', binaryTree(4), 0, 0.5, treeSize(0.5), 5],
  ['binary tree without end, all but', binaryTree(12), 0, 0.1, 1 / (1 - 2 * 0.1), 1.25],
  ['triangle', completeNetwork({ nodeCount: 3 }), 0, 0.5, completeSize(3, 0.5), 2.25],
  ...(
    [
      [4, 0.1, 1.358104],
      [5, 0.1, 1.525363],
      [10, 0.1, 3.026929],
      [4, 0.3, 2.316556],
      [5, 0.3, 3.10113],
      [10, 0.3, 9.085036],
      [4, 0.5, 3.25],
      [5, 0.5, 4.414063],
      [10, 0.5, 9.963662],
    ] as const
  ).map(([n, p, value]): (typeof cases)[number] => [
    `complete network of ${n}`,
    completeNetwork({ nodeCount: n }),
    0,
    p,
    completeSize(n, p),
    value,
  ]),
];

describe('independentCascade', () => {
  it.each(cases)('reaches the exact mean on a %s', (_, network, source, chance, exact, printed) => {
    expect(exact).toBeCloseTo(printed, 6);
    const { reached } = runEnsemble(independentCascade({ chance }), network, {
      sources: [source],
      seed: 1,
      runs: 20_000,
    });
    expect(deviation(reached, exact)).toBeLessThan(4);
  });

  it('has the law of live ties, enumerated, on small networks', () => {
    const chances = fc.constantFrom(0.1, 0.3, 0.5, 0.8);
    fc.assert(
      fc.property(smallNetwork(7, 9), chances, (network, chance) => {
        const { reached } = runEnsemble(independentCascade({ chance }), network, {
          sources: [0, 1],
          seed: 5,
          runs: 4000,
        });
        expect(deviation(reached, meanByLiveTies(network, [0, 1], chance))).toBeLessThan(4);
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it('keeps its word in every run: told by a neighbour one step before, nobody twice', () => {
    fc.assert(
      fc.property(
        smallNetwork(12, 25),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (network, seed, chance) => {
          const run = runSpread(independentCascade({ chance }), network, { sources: [0], seed });
          expect(new Set(run.changes.nodes).size).toBe(run.changes.nodes.length);
          expect(run.reached).toBe(run.changes.nodes.length);
          for (const node of run.changes.nodes.subarray(1)) {
            const teller = run.toldBy[node]!;
            expect(neighborsOf(network, node)).toContain(teller);
            expect(run.changedAt[node]).toBe(run.changedAt[teller]! + 1);
          }
          expect(run.toldBy[0]).toBe(NOBODY);
        },
      ),
    );
  });

  it('reaches everybody at their distance when the chance is 1, nobody when it is 0', () => {
    const network = path({ nodeCount: 5 });
    const sure = runSpread(independentCascade({ chance: 1 }), network, { sources: [0], seed: 1 });
    const never = runSpread(independentCascade({ chance: 0 }), network, { sources: [0], seed: 1 });

    expect(Array.from(sure.changedAt)).toEqual([0, 1, 2, 3, 4]);
    expect(sure.steps).toBe(4);
    expect(Array.from(never.changedAt)).toEqual([0, NEVER, NEVER, NEVER, NEVER]);
    expect(never.steps).toBe(0);
  });

  it('refuses a chance outside 0 to 1 by name, value and range', () => {
    expect(() => independentCascade({ chance: 1.5 })).toThrow(
      new RangeError('chance must be a number from 0 to 1; got 1.5.'),
    );
  });
});
