import { type KeyboardEvent, useRef, useState } from 'react';
import type { HighlightState } from './use-highlight.ts';

/** Walking through the words by keys: one of them is the tab stop, and Shift takes the marker along. */
export function useWalk({ answer, ids, stretch }: HighlightState) {
  const [stop, setStop] = useState(ids[0]);
  const anchor = useRef<{ from: string; base: readonly string[] } | null>(null);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const at = ids.indexOf(stop ?? '');
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = ids[placeAfter(event.key, at, ids.length, isRightToLeft) ?? -1];
    if (!next || !stop) return;
    event.preventDefault();
    if (event.shiftKey && answer.canChange) {
      anchor.current ??= { from: stop, base: answer.response.marked };
      stretch(anchor.current.base, anchor.current.from, next, true);
    } else {
      anchor.current = null;
    }
    event.currentTarget.querySelector<HTMLElement>(`[data-piece="${next}"] input`)?.focus();
  }

  return {
    tabIndexOf: (id: string) => (id === stop ? 0 : -1),
    onFocus: (id: string) => setStop(id),
    onKeyDown,
    onKeyUp: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Shift') anchor.current = null;
    },
  };
}

function placeAfter(key: string, at: number, all: number, isRightToLeft: boolean) {
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case forward:
    case 'ArrowDown':
      return Math.min(at + 1, all - 1);
    case back:
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return all - 1;
    default:
      return undefined;
  }
}
