import type { Drawing } from './drawing.ts';

/** Px that a pointer may wander and still be a tap. */
const TAP_SLACK = 8;
/** A second tap so soon, ms, and so near, px, makes a double tap. */
const DOUBLE_WITHIN_MS = 320;
const DOUBLE_WITHIN_PX = 30;
const DOUBLE_ZOOM = 2;

interface Finger {
  x: number;
  y: number;
  readonly startX: number;
  readonly startY: number;
}

/**
 * Pinch, double tap, Ctrl and wheel, and dragging what is zoomed. One finger and the plain wheel always
 * scroll the page: the host needs `touch-action: pan-x pan-y`.
 */
export function listenToGestures(
  host: HTMLElement,
  drawing: Drawing,
  onTap: (node: number) => void,
): () => void {
  const fingers = new Map<number, Finger>();
  const stop = new AbortController();
  const options = { signal: stop.signal };
  let lastTap = { x: 0, y: 0, at: -Infinity };

  function tap(x: number, y: number, at: number) {
    const isSecond =
      at - lastTap.at < DOUBLE_WITHIN_MS &&
      Math.hypot(x - lastTap.x, y - lastTap.y) < DOUBLE_WITHIN_PX;
    lastTap = { x, y, at: isSecond ? -Infinity : at };
    if (isSecond) {
      drawing.zoomBy(DOUBLE_ZOOM, { x, y });
      return;
    }
    const node = drawing.nodeAt(x, y);
    if (node >= 0) onTap(node);
  }

  host.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      drawing.zoomBy(Math.exp(-event.deltaY * 0.01), pointIn(host, event));
    },
    { ...options, passive: false },
  );
  host.addEventListener(
    'pointerdown',
    (event) => {
      const { x, y } = pointIn(host, event);
      fingers.set(event.pointerId, { x, y, startX: x, startY: y });
    },
    options,
  );
  host.addEventListener(
    'pointermove',
    (event) => {
      const finger = fingers.get(event.pointerId);
      if (!finger) return;
      const { x, y } = pointIn(host, event);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) pinch(drawing, finger, other, { x, y });
      else if (event.pointerType === 'mouse') drawing.panBy(x - finger.x, y - finger.y);
      finger.x = x;
      finger.y = y;
    },
    options,
  );
  host.addEventListener(
    'pointerup',
    (event) => {
      const finger = fingers.get(event.pointerId);
      fingers.delete(event.pointerId);
      if (!finger || fingers.size > 0) return;
      if (Math.hypot(finger.x - finger.startX, finger.y - finger.startY) > TAP_SLACK) return;
      tap(finger.x, finger.y, event.timeStamp);
    },
    options,
  );
  // Without this the browser may take two fingers for a scroll and call their pointers off.
  host.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length > 1) event.preventDefault();
    },
    { ...options, passive: false },
  );
  for (const type of ['pointercancel', 'pointerleave'] as const) {
    host.addEventListener(type, (event) => fingers.delete(event.pointerId), options);
  }
  return () => stop.abort();
}

function pinch(drawing: Drawing, finger: Finger, other: Finger, to: { x: number; y: number }) {
  const before = Math.hypot(finger.x - other.x, finger.y - other.y);
  const after = Math.hypot(to.x - other.x, to.y - other.y);
  const middle = { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 };
  if (before > 0) drawing.zoomBy(after / before, middle);
  drawing.panBy((to.x - finger.x) / 2, (to.y - finger.y) / 2);
}

function pointIn(host: HTMLElement, event: MouseEvent): { x: number; y: number } {
  const box = host.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
