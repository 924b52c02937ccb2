import { type PointerEvent, useEffect, useRef } from 'react';
import { placeOf } from './place-of.ts';

/**
 * Drags a card of a list by its grip, while the cards it passes make room. Moved by hand, outside React, and put back
 * right after the drop is reported, in places up or down.
 */
export function useDrag(onDrop: (id: string, by: number) => void) {
  const dragging = useRef<AbortController | null>(null);
  useEffect(() => () => dragging.current?.abort(), []);

  return function drag({ button, pointerId, clientY, currentTarget }: PointerEvent, id: string) {
    const card = currentTarget.closest('li');
    const list = card?.parentElement;
    if (!card || !list || button !== 0) return;
    const cards = [...list.querySelectorAll<HTMLElement>(':scope > li')];
    const boxes = cards.map((each) => each.getBoundingClientRect());
    const middles = boxes.map(({ top, height }) => top + height / 2);
    const from = cards.indexOf(card);
    const room = card.offsetHeight + (Number.parseFloat(getComputedStyle(list).rowGap) || 0);
    const listTop = list.getBoundingClientRect().top;
    let place = from;

    dragging.current?.abort();
    const gesture = new AbortController();
    const { signal } = gesture;
    dragging.current = gesture;
    signal.addEventListener('abort', () => {
      card.removeAttribute('data-dragged');
      for (const each of cards) each.style.removeProperty('transform');
    });
    const follow = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== pointerId) return;
      const scrolled = listTop - list.getBoundingClientRect().top;
      const moved = event.clientY - clientY + scrolled;
      place = placeOf(middles, from, moved);
      card.setAttribute('data-dragged', '');
      for (const [at, each] of cards.entries()) {
        const down = each === card ? moved : room * makesRoom(at, from, place);
        each.style.transform = `translateY(${down}px)`;
      }
      card.scrollIntoView({ block: 'nearest' });
    };
    const drop = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== pointerId) return;
      if (place !== from) onDrop(id, place - from);
      gesture.abort();
    };
    window.addEventListener('pointermove', follow, { signal });
    window.addEventListener('pointerup', drop, { signal });
    window.addEventListener('pointercancel', () => gesture.abort(), { signal });
  };
}

/** Whether the card at a place goes one place up, one down, or stays. */
function makesRoom(at: number, from: number, to: number): -1 | 0 | 1 {
  if (from < at && at <= to) return -1;
  if (to <= at && at < from) return 1;
  return 0;
}
