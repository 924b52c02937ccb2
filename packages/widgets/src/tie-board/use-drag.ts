import { type PointerEvent, type RefObject, useEffect, useState } from 'react';
import type { Layout, Point } from './layout.ts';

interface Drag {
  readonly from: number;
  readonly at: Point;
  /** The person under the pointer. */
  readonly over: number | null;
}

/**
 * Drawing a tie by mouse or pen. Fingers tap instead, so that a finger put down on a face can still scroll the page.
 * Points are in the layout's units.
 */
export function useDrag(
  board: RefObject<HTMLElement | null>,
  layout: Layout,
  onDrop: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const from = drag?.from;

  useEffect(() => {
    if (from === undefined) return;
    const locate = (event: globalThis.PointerEvent): Drag => {
      const frame = board.current?.getBoundingClientRect();
      const scale = layout.width / (frame?.width ?? layout.width);
      const at = {
        x: (event.clientX - (frame?.left ?? 0)) * scale,
        y: (event.clientY - (frame?.top ?? 0)) * scale,
      };
      return { from, at, over: personAt(layout, at) };
    };
    const move = (event: globalThis.PointerEvent) => setDrag(locate(event));
    const drop = (event: globalThis.PointerEvent) => {
      const { over } = locate(event);
      if (over !== null && over !== from) onDrop(from, over);
      setDrag(null);
    };
    const cancel = () => setDrag(null);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', cancel);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', cancel);
    };
  }, [from, board, layout, onDrop]);

  function start(person: number, event: PointerEvent) {
    const at = layout.people[person];
    if (!at || event.pointerType === 'touch' || event.button !== 0) return;
    setDrag({ from: person, at, over: person });
  }

  return { drag: drag && drag.over !== drag.from ? drag : null, start };
}

function personAt({ people, face }: Layout, { x, y }: Point): number | null {
  const at = people.findIndex((point) => Math.hypot(point.x - x, point.y - y) <= face + 10);
  return at === -1 ? null : at;
}
