import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { rootOf } from '../root/index.ts';
import type { HighlightState } from './use-highlight.ts';

/**
 * Marking by a drag over the words: from where it began to where the finger or mouse is now. A tap is left to the
 * checkbox under it, and a swipe up or down to the page.
 */
export function useDragMarking({ answer, isMarked, stretch }: HighlightState) {
  const drag = useRef<Drag | null>(null);
  const justDragged = useRef(false);

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      justDragged.current = false;
      const from = pieceAt(event);
      if (!from || event.button !== 0 || !answer.canChange) return;
      const base = answer.response.marked;
      drag.current = { from, to: from, base, marks: !isMarked(from) };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const over = drag.current && pieceAt(event);
      if (!drag.current || !over || over === drag.current.to) return;
      drag.current.to = over;
      justDragged.current = true;
      stretch(drag.current.base, drag.current.from, over, drag.current.marks);
    },
    onPointerUp() {
      drag.current = null;
    },
    /** The browser took the finger for a scroll. */
    onPointerCancel() {
      if (drag.current && justDragged.current) answer.change({ marked: drag.current.base });
      drag.current = null;
    },
    /** A drag that ends where it began is no tap. */
    onClickCapture(event: MouseEvent<HTMLElement>) {
      if (justDragged.current && event.detail > 0) event.preventDefault();
    },
  };
}

interface Drag {
  from: string;
  to: string;
  base: readonly string[];
  marks: boolean;
}

function pieceAt(event: PointerEvent<HTMLElement>): string | undefined {
  const { clientX, clientY, currentTarget } = event;
  const under = rootOf(currentTarget)
    .elementFromPoint(clientX, clientY)
    ?.closest<HTMLElement>('[data-piece]');
  return under?.dataset.piece;
}
