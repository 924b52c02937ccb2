import { type PointerEvent, useEffect, useRef } from 'react';
import { rootOf } from '../../root/index.ts';

/** The mark of an element that cards can be dropped on; its value is the place's id. */
export const placeAttribute = 'data-place';

const dragStart = 6; // px; less is a tap with an unsteady hand

/**
 * Carries a card under a mouse or a pen. A finger is left to scroll: on touch a card is tapped, then a
 * place. The card is moved by hand, outside React, and put back before the drop is reported.
 */
export function useCarry(onDrop: (cardId: string, placeId: string) => void) {
  const carrying = useRef<AbortController | null>(null);
  useEffect(() => () => carrying.current?.abort(), []);

  return function carry(event: PointerEvent<HTMLElement>, cardId: string) {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    const card = event.currentTarget;
    const from = { x: event.clientX, y: event.clientY };
    const gesture = new AbortController();
    const { signal } = gesture;
    carrying.current = gesture;
    let moved = false;
    let over: Element | null = null;

    const aim = (place: Element | null) => {
      over?.removeAttribute('data-over');
      place?.setAttribute('data-over', '');
      over = place;
    };
    signal.addEventListener('abort', () => {
      aim(null);
      card.style.removeProperty('transform');
      card.removeAttribute('data-carried');
    });
    const move = ({ clientX, clientY }: globalThis.PointerEvent) => {
      moved ||= Math.hypot(clientX - from.x, clientY - from.y) > dragStart;
      if (!moved) return;
      card.setAttribute('data-carried', '');
      card.style.transform = `translate(${clientX - from.x}px, ${clientY - from.y}px)`;
      aim(placeUnder(rootOf(card), clientX, clientY));
    };
    const release = ({ clientX, clientY }: globalThis.PointerEvent) => {
      const placeId = placeUnder(rootOf(card), clientX, clientY)?.getAttribute(placeAttribute);
      gesture.abort();
      if (!moved) return;
      swallowNextClick();
      if (placeId) onDrop(cardId, placeId);
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', release, { signal });
    window.addEventListener('pointercancel', () => gesture.abort(), { signal });
  };
}

function placeUnder(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  for (const element of root.elementsFromPoint(x, y)) {
    const place = element.closest(`[${placeAttribute}]`);
    if (place && !element.closest('[data-carried]')) return place;
  }
  return null;
}

/** The click that ends a drag would pick the card up again. It comes in the same task or not at all. */
function swallowNextClick() {
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
}

function swallow(event: Event) {
  event.stopPropagation();
}
