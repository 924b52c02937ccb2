import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighborsOf, smallNetwork } from '../spread/testing/small-network.ts';
import { coreNumbers } from './core-numbers.ts';

describe('core numbers', () => {
  it('survive peeling by hand', () => {
    fc.assert(
      fc.property(smallNetwork(10, 30), (network) => {
        const expected = new Uint32Array(network.nodeCount);
        for (let k = 1; k < network.nodeCount; k++) {
          let group = Array.from({ length: network.nodeCount }, (_, node) => node);
          for (let size = -1; size !== group.length; ) {
            size = group.length;
            const held = group;
            group = held.filter(
              (node) =>
                neighborsOf(network, node).filter((other) => held.includes(other)).length >= k,
            );
          }
          for (const node of group) expected[node] = k;
        }
        expect(coreNumbers(network)).toEqual(expected);
      }),
    );
  });
});
