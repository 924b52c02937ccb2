import { useCallback, useState } from 'react';

/**
 * The width in px of the element that carries the returned ref, kept up to date, so that a drawing's
 * letters and strokes keep their size instead of being scaled.
 */
export function useWidth(first: number): [width: number, ref: (element: Element | null) => void] {
  const [width, setWidth] = useState(first);
  const ref = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, ref];
}
