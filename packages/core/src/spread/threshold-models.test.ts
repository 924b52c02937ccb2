import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringLattice } from '../network/lattices.ts';
import { type Network } from '../network/network.ts';
import { absoluteThreshold } from './absolute-threshold.ts';
import { fractionalThreshold } from './fractional-threshold.ts';
import { NEVER } from './run.ts';
import { runSpread } from './run-spread.ts';
import { neighborsOf, smallNetwork } from './testing/small-network.ts';

/** The step at which each person acts, counting all neighbours of everybody at every step. */
function actsAt(
  network: Network,
  sources: number[],
  suffices: (acting: number, ties: number) => boolean,
) {
  let acting = Array.from({ length: network.nodeCount }, (_, node) => sources.includes(node));
  const steps: number[] = acting.map((acts) => (acts ? 0 : NEVER));
  for (let step = 1; step <= network.nodeCount; step++) {
    const next = acting.map((acts, node) => {
      const around = neighborsOf(network, node);
      return acts || suffices(around.filter((other) => acting[other]).length, around.length);
    });
    for (const [node, acts] of next.entries()) if (acts && !acting[node]) steps[node] = step;
    acting = next;
  }
  return steps;
}

describe('threshold models', () => {
  it('act, person by person and step by step, as counting by hand says', () => {
    fc.assert(
      fc.property(
        smallNetwork(12, 30),
        fc.constantFrom(0, 0.2, 1 / 3, 0.5, 1),
        fc.integer({ min: 1, max: 3 }),
        (network, share, count) => {
          const options = { sources: [0, 1], seed: 1 };
          const byShare = runSpread(fractionalThreshold({ threshold: share }), network, options);
          const byCount = runSpread(absoluteThreshold({ threshold: count }), network, options);

          expect(Array.from(byShare.changedAt)).toEqual(
            actsAt(network, [0, 1], (acting, ties) => acting > 0 && acting >= share * ties - 1e-9),
          );
          expect(Array.from(byCount.changedAt)).toEqual(
            actsAt(network, [0, 1], (acting) => acting >= count),
          );
        },
      ),
    );
  });

  it('refuse impossible thresholds by name', () => {
    expect(() => fractionalThreshold({ threshold: 1.1 })).toThrow(
      'threshold must be a number from 0 to 1',
    );
    expect(() => absoluteThreshold({ threshold: 0 })).toThrow(
      'threshold must be an integer from 1',
    );
  });
});

describe('absoluteThreshold on a ring', () => {
  it.each([
    [1, 25],
    [2, 49],
  ])(
    'with threshold %i a ring of 100 with four ties each is full after %i steps',
    (threshold, steps) => {
      const ring = ringLattice({ nodeCount: 100, neighborCount: 4 });
      const run = runSpread(absoluteThreshold({ threshold }), ring, { sources: [0, 1], seed: 1 });
      expect(run.reached).toBe(100);
      expect(run.steps).toBe(steps);
    },
  );
});
