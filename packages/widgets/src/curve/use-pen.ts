import type { CurveQuestion } from '@groundswell/core/quiz';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { nearestTo } from './nearest.ts';
import { stepOf } from './scale.ts';
import type { CurveState } from './use-curve.ts';

/** How near a stroke must come to a stop, in shares of the way between two. */
const reach = 0.3;

/** The pen over the plot: strokes by finger or mouse, single points by keys. */
export function usePen(state: CurveState, { x, y }: CurveQuestion) {
  const { stops, canDraw, valueAt, setPoint, stroke, restore } = state;
  const [stop, setStop] = useState(0); // place of the pen among the stops
  const last = useRef<readonly [number, number] | null>(null);
  const before = useRef(state.answer.response.points);
  const at = stops[stop] ?? x.min;

  function draw(event: PointerEvent<HTMLElement>) {
    const box = event.currentTarget.querySelector('[data-plot]')?.getBoundingClientRect();
    if (!box) return;
    const along = x.min + share(event.clientX - box.left, box.width) * (x.max - x.min);
    const height = y.max - share(event.clientY - box.top, box.height) * (y.max - y.min);
    const near = nearestTo(stops, along);
    // Close to a stop is on it, so that a stroke to the very edge need not hit it.
    const isThere = Math.abs(near - along) < (reach * (x.max - x.min)) / (stops.length - 1);
    const place = [isThere ? near : along, height] as const;
    // A tap sets the stop nearest to it; a stroke every stop it passes.
    stroke(last.current ?? [near, height], last.current ? place : [near, height]);
    last.current = place;
    setStop(stops.indexOf(near));
  }

  function lift() {
    last.current = null;
  }

  function steer(event: KeyboardEvent) {
    const step = steps[event.key];
    const isErasing = event.key === 'Delete' || event.key === 'Backspace';
    if (!step && !isErasing) return;
    event.preventDefault();
    if (isErasing) setPoint(at, undefined);
    else if (step?.along) setStop(Math.min(stops.length - 1, Math.max(0, stop + step.along)));
    else setPoint(at, heightToStartFrom() + (step?.up ?? 0) * stepOf(y));
  }

  /** A new point starts level with the one before it, or in the middle. */
  function heightToStartFrom(): number {
    const before = stops.slice(0, stop).findLast((place) => valueAt(place) !== undefined);
    return (
      valueAt(at) ?? (before === undefined ? undefined : valueAt(before)) ?? (y.min + y.max) / 2
    );
  }

  return {
    /** Where the pen stands on the x axis. */
    at,
    steer,
    raise: (height: number) => setPoint(at, height),
    /** For a surface that holds the plot. */
    strokes: canDraw
      ? {
          onPointerDown: (event: PointerEvent<HTMLElement>) => {
            if (event.button !== 0) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            last.current = null;
            before.current = state.answer.response.points;
            draw(event);
          },
          onPointerMove: (event: PointerEvent<HTMLElement>) => last.current && draw(event),
          onPointerUp: lift,
          // The browser took the finger for a scroll.
          onPointerCancel: () => {
            if (last.current) restore(before.current);
            lift();
          },
        }
      : undefined,
  };
}

/** How far a key moves the pen: stops along, or steps up. */
const steps: Readonly<Record<string, { along?: number; up?: number }>> = {
  ArrowLeft: { along: -1 },
  ArrowRight: { along: 1 },
  Home: { along: -1000 },
  End: { along: 1000 },
  ArrowUp: { up: 1 },
  ArrowDown: { up: -1 },
  PageUp: { up: 10 },
  PageDown: { up: -10 },
};

function share(length: number, all: number): number {
  return Math.min(1, Math.max(0, length / all));
}
