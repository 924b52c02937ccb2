import { type RefObject, useLayoutEffect, useState } from 'react';
import type { BoardShape } from './layout.ts';

/** Follows the width that an element really has, inside a host page as on a phone. */
export function useBoardShape(element: RefObject<HTMLElement | null>): BoardShape {
  const [shape, setShape] = useState<BoardShape>('narrow');

  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    const measure = () => setShape(node.clientWidth >= 480 ? 'wide' : 'narrow');
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);

  return shape;
}
