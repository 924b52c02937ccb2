import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighborsOf, smallNetwork } from '../spread/testing/small-network.ts';
import { components } from './components.ts';
import { configurationModel } from './configuration-model.ts';
import { networkFromEdges } from './network.ts';

const giant = (share: number) => {
  const nodeCount = 20_000;
  const wanted = Array.from({ length: nodeCount }, (_, i) => (i < share * nodeCount ? 3 : 1));
  const network = configurationModel({ degrees: wanted, seed: 1 });
  return components(network).sizes[0]! / nodeCount;
};

describe('components', () => {
  it('are found, the largest first', () => {
    const network = networkFromEdges(7, Uint32Array.of(0, 1, 2, 3, 3, 4));
    const { labels, sizes } = components(network);
    expect(Array.from(sizes)).toEqual([3, 2, 1, 1]);
    expect(Array.from(labels)).toEqual([1, 1, 0, 0, 0, 2, 3]);
  });

  it('hold together exactly those whom ties lead to one another', () => {
    fc.assert(
      fc.property(smallNetwork(10, 10), (network) => {
        const { labels, sizes } = components(network);
        for (let node = 0; node < network.nodeCount; node++) {
          const met = new Set([node]);
          for (const other of met) for (const next of neighborsOf(network, other)) met.add(next);
          expect(sizes[labels[node]!]).toBe(met.size);
          for (const [other, label] of labels.entries()) {
            expect(label === labels[node]).toBe(met.has(other));
          }
        }
        expect(Array.from(sizes)).toEqual(Array.from(sizes).toSorted((a, b) => b - a));
      }),
    );
  });

  it('hold a giant one exactly where Molloy and Reed say', () => {
    // ⟨k²⟩ > 2⟨k⟩ when more than a quarter of people have three ties
    expect(giant(0.2)).toBeLessThan(0.02);
    expect(giant(0.4)).toBeGreaterThan(0.2);
  });
});
