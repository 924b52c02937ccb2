import { marked, tagsOf, unready } from './marked.ts';
import type { OrderQuestion, OrderResponse } from './order.ts';
import type { Feedback, Verdict } from './verdict.ts';

/**
 * One point, times the share of pairs that stand the right way round; pairs of equals don't count. A single swap of
 * neighbours in a list of four costs a sixth, the reversed list earns nothing.
 */
export function markOrder(question: OrderQuestion, { order }: OrderResponse): Verdict {
  const { items, answer } = question;
  if (order.length === 0) return unready('empty');
  const group = new Map(answer.flatMap((tied, place) => tied.map((id) => [id, place])));
  if (new Set(order).size < order.length || order.some((id) => !group.has(id))) {
    return unready('not-offered');
  }
  if (order.length < items.length) return unready('incomplete', items.length - order.length);

  const { straight, pairs } = countPairs(order.map((id) => group.get(id) ?? 0));
  const right = straight === pairs;
  const place = new Map(order.map((id, at) => [id, at]));
  const errors = (question.misplaced ?? []).filter(
    ({ item, after }) => (place.get(item) ?? 0) > (place.get(after) ?? 0),
  );

  const whole: Feedback[] = right
    ? [{ part: 'answer', state: 'right', text: question.feedback }]
    : errors.length > 0
      ? errors.map(({ item, feedback }) => ({ part: item, state: 'wrong', text: feedback }))
      : [{ part: 'answer', state: 'wrong', text: question.otherwise }];
  return marked(straight / pairs, 1, [...whole, ...remarks(question, order)], tagsOf(errors));
}

/** Pairs of unequal rank, and how many of them stand the right way round. */
function countPairs(ranks: readonly number[]): { straight: number; pairs: number } {
  let straight = 0;
  let pairs = 0;
  for (const [at, first] of ranks.entries()) {
    for (const second of ranks.slice(at + 1)) {
      if (first !== second) pairs++;
      if (first < second) straight++;
    }
  }
  return { straight, pairs };
}

/** What each item has to say for itself: right where its whole group stands at its place. */
function remarks({ items, answer }: OrderQuestion, order: readonly string[]): Feedback[] {
  const placed = answer.flatMap((tied) => tied.map(() => tied));
  return items.flatMap(({ id, feedback }) =>
    feedback === undefined
      ? []
      : [
          {
            part: id,
            state: placed[order.indexOf(id)]?.includes(id) ? 'right' : 'wrong',
            text: feedback,
          } as const,
        ],
  );
}
