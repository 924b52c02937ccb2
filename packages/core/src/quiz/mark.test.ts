import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark } from './mark.ts';
import type { Verdict } from './verdict.ts';
import {
  board,
  match,
  multi,
  number,
  order,
  prediction,
  single,
  sort,
} from './testing/questions.ts';

const optionIds = (q: { options: readonly { id: string }[] }) => q.options.map(({ id }) => id);
const cardIds = sort.cards.map(({ id }) => id);
const binIds = sort.bins.map(({ id }) => id);
const pairIds = match.pairs.map(({ id }) => id);
const rightIds = [...pairIds, 'census'];
const personIds = board.people.map(({ id }) => id);

const picked = fc.subarray(optionIds(multi));
const placed = fc
  .tuple(fc.subarray(cardIds), fc.array(fc.constantFrom(...binIds), { minLength: 3, maxLength: 3 }))
  .map(([cards, bins]) => Object.fromEntries(cards.map((card, at) => [card, bins[at] ?? 'seen'])));
const matched = fc
  .tuple(fc.subarray(pairIds), fc.shuffledSubarray(rightIds, { minLength: 3, maxLength: 4 }))
  .map(([lefts, rights]) =>
    Object.fromEntries(lefts.map((left, at) => [left, rights[at] ?? left])),
  );
const ranked = fc.shuffledSubarray(
  order.items.map(({ id }) => id),
  { minLength: 4, maxLength: 4 },
);
const drawn = fc.array(fc.tuple(fc.constantFrom(...personIds), fc.constantFrom(...personIds)), {
  maxLength: 40,
});

const anyVerdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc
    .constantFrom(...optionIds(single))
    .map((picked) => mark({ kind: 'single', question: single, response: { picked } })),
  picked.map((picked) => mark({ kind: 'multi', question: multi, response: { picked } })),
  fc
    .double({ noNaN: true })
    .map((value) => mark({ kind: 'number', question: number, response: { value } })),
  ranked.map((order_) => mark({ kind: 'order', question: order, response: { order: order_ } })),
  placed.map((placed) => mark({ kind: 'sort', question: sort, response: { placed }, final: true })),
  matched.map((matched) =>
    mark({ kind: 'match', question: match, response: { matched }, final: true }),
  ),
  drawn.map((ties) => mark({ kind: 'network-goal', question: board, response: { ties } })),
);

const earned = (verdict: Verdict) => (verdict.status === 'marked' ? verdict.earned : 0);

it('keeps every mark between nothing and all there is', () => {
  fc.assert(
    fc.property(anyVerdict, (verdict) => {
      if (verdict.status !== 'marked') return;
      expect(verdict.earned).toBeGreaterThanOrEqual(0);
      expect(verdict.earned).toBeLessThanOrEqual(verdict.possible);
    }),
  );
});

describe('the order of the parts makes no difference', () => {
  it('to a choice', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...multi.options], { minLength: 4 }),
        picked,
        (options, picked) => {
          const straight = mark({ kind: 'multi', question: multi, response: { picked } });
          const shuffled = mark({
            kind: 'multi',
            question: { ...multi, options },
            response: { picked: picked.toReversed() },
          });
          expect(earned(shuffled)).toBe(earned(straight));
        },
      ),
    );
  });

  it('to cards and to pairs', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...sort.cards], { minLength: 3 }),
        placed,
        (cards, placed) => {
          const straight = mark({
            kind: 'sort',
            question: sort,
            response: { placed },
            final: true,
          });
          const shuffled = mark({
            kind: 'sort',
            question: { ...sort, cards },
            response: { placed },
            final: true,
          });
          expect(earned(shuffled)).toBe(earned(straight));
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...match.pairs], { minLength: 3 }),
        matched,
        (pairs, matched) => {
          const straight = mark({
            kind: 'match',
            question: match,
            response: { matched },
            final: true,
          });
          const shuffled = mark({
            kind: 'match',
            question: { ...match, pairs },
            response: { matched },
            final: true,
          });
          expect(earned(shuffled)).toBe(earned(straight));
        },
      ),
    );
  });

  it('to items that are to be ordered', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...order.items], { minLength: 4 }),
        ranked,
        (items, ranked) => {
          const straight = mark({ kind: 'order', question: order, response: { order: ranked } });
          const shuffled = mark({
            kind: 'order',
            question: { ...order, items },
            response: { order: ranked },
          });
          expect(earned(shuffled)).toBe(earned(straight));
        },
      ),
    );
  });
});

describe('one more right part never earns less', () => {
  it('in a multiple choice', () => {
    fc.assert(
      fc.property(picked, fc.constantFrom('a', 'c'), (picked, more) => {
        const before = mark({ kind: 'multi', question: multi, response: { picked } });
        const after = mark({
          kind: 'multi',
          question: multi,
          response: { picked: [...picked, more] },
        });
        expect(earned(after)).toBeGreaterThanOrEqual(earned(before));
      }),
    );
  });

  it('in a sorting', () => {
    fc.assert(
      fc.property(placed, fc.constantFrom(...sort.cards), (placed, { id, bin }) => {
        const before = mark({ kind: 'sort', question: sort, response: { placed }, final: true });
        const after = mark({
          kind: 'sort',
          question: sort,
          response: { placed: { ...placed, [id]: bin } },
          final: true,
        });
        expect(earned(after)).toBeGreaterThanOrEqual(earned(before));
      }),
    );
  });

  it('in an ordering, when two neighbours swap into place', () => {
    const rank = new Map(order.answer.flatMap((tied, at) => tied.map((id) => [id, at])));
    fc.assert(
      fc.property(ranked, fc.nat(2), (ranked, at) => {
        const [a, b] = [ranked[at]!, ranked[at + 1]!];
        fc.pre(rank.get(a)! > rank.get(b)!);
        const swapped = ranked.with(at, b).with(at + 1, a);
        const before = mark({ kind: 'order', question: order, response: { order: ranked } });
        const after = mark({ kind: 'order', question: order, response: { order: swapped } });
        expect(earned(after)).toBeGreaterThan(earned(before));
      }),
    );
  });
});

it('never calls a prediction right or wrong', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.double({ min: 0.5, max: 0.99, noNaN: true }),
      (predicted, sureness) => {
        const verdict = mark({
          kind: 'prediction',
          question: prediction,
          response: { predicted, sureness },
        });
        expect(verdict.status).toBe('locked');
        expect(verdict).not.toHaveProperty('earned');
      },
    ),
  );
});
