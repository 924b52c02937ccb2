import { markOrder, type OrderItem, type OrderQuestion } from '@groundswell/core/quiz';
import { useMemo } from 'react';
import { type Answer, type CardProps, shuffled, useAnswer } from '../question/card.ts';

export type OrderingProps = CardProps<'order'>;

export interface OrderingState {
  answer: Answer<'order'>;
  /** The cards as they lie now; before the first move, as they were dealt. */
  items: readonly OrderItem[];
  arrange: (ids: readonly string[]) => void;
  move: (id: string, by: 1 | -1) => void;
}

export function useOrdering(props: OrderingProps): OrderingState {
  const answer = useAnswer({ kind: 'order', mark: markOrder, empty: { order: [] } }, props);
  const { question, seed = question.id } = props;
  const dealt = useMemo(() => deal(question, seed), [question, seed]);
  const { order } = answer.response;
  const items = order.length > 0 ? itemsOf(question, order) : dealt;

  return {
    answer,
    items,
    arrange: (ids) => answer.change({ order: [...ids] }),
    move: (id, by) =>
      answer.change({
        order: moved(
          items.map((item) => item.id),
          id,
          by,
        ),
      }),
  };
}

/** One place up or down; at an end it stays. */
export function moved(ids: readonly string[], id: string, by: 1 | -1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}

/** Deals the cards so that they never lie right from the start. */
export function deal(question: OrderQuestion, seed: string | number): OrderItem[] {
  for (let redeal = 0; redeal < 20; redeal++) {
    const items = shuffled(question.items, `${seed}/${redeal}`);
    if (!isRight(question, items)) return items;
  }
  return question.items.toReversed();
}

function isRight({ answer }: OrderQuestion, items: readonly OrderItem[]): boolean {
  const places = answer.flatMap((tied) => tied.map(() => tied));
  return items.every(({ id }, place) => places[place]?.includes(id));
}

function itemsOf({ items }: OrderQuestion, order: readonly string[]): OrderItem[] {
  return order.flatMap((id) => items.find((item) => item.id === id) ?? []);
}
