import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallNetwork } from '../spread/testing/small-network.ts';
import { degrees, degreeTail } from './degrees.ts';
import { star } from './lattices.ts';

describe('degreeTail', () => {
  it('is the share of people with so many ties or more, counted one by one', () => {
    fc.assert(
      fc.property(smallNetwork(10, 25), (network) => {
        const ties = Array.from(degrees(network));
        for (const [k, share] of degreeTail(network).entries()) {
          expect(share).toBeCloseTo(ties.filter((degree) => degree >= k).length / ties.length, 12);
        }
        expect(degreeTail(network).length).toBe(Math.max(...ties) + 1);
      }),
    );
  });

  it('falls from all to the hub on a star', () => {
    expect(Array.from(degreeTail(star({ nodeCount: 5 })))).toEqual([1, 1, 0.2, 0.2, 0.2]);
  });
});
