import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mark } from './mark.ts';
import { shownOrder } from './shown-order.ts';
import { match, multi, order, single, sort } from './testing/questions.ts';

it('shows every part once, in the same order for the same seed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0 }), (seed) => {
      expect(shownOrder(multi, seed).toSorted()).toEqual(['a', 'b', 'c', 'd']);
      expect(shownOrder(match, seed).toSorted()).toEqual(['census', 'illusion', 'sample', 'votes']);
      expect(shownOrder(sort, seed)).toEqual(shownOrder(sort, seed));
    }),
  );
});

it('changes with the seed and the question', () => {
  const orders = new Set(Array.from({ length: 50 }, (_, seed) => shownOrder(multi, seed).join('')));
  expect(orders.size).toBeGreaterThan(10);

  const other = { ...multi, id: 'another' };
  const same = Array.from({ length: 50 }, (_, seed) => seed).filter(
    (seed) => shownOrder(multi, seed).join('') === shownOrder(other, seed).join(''),
  );
  expect(same.length).toBeLessThan(15);
});

it('leaves options in place whose order means something', () => {
  const scale = { ...single, keepOrder: true } as const;
  expect(shownOrder(scale, 1)).toEqual(['a', 'b', 'c']);
});

it('never hands out items to order in their right order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0 }), (seed) => {
      const verdict = mark({
        kind: 'order',
        question: order,
        response: { order: shownOrder(order, seed) },
      });
      expect(verdict.status === 'marked' && verdict.earned).toBeLessThan(1);
    }),
  );
});
