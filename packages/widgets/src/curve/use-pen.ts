import type { CurveQuestion } from '@groundswell/core/quiz';
import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import { nearestTo } from './nearest.ts';
import { stepOf } from './scale.ts';
import type { CurveState } from './use-curve.ts';

/** The pen over the plot: strokes by finger or mouse, single points by keys. */
export function usePen(state: CurveState, { x, y }: CurveQuestion) {
  const { stops, canDraw, valueAt, setPoint, stroke } = state;
  const [stop, setStop] = useState(0); // place of the pen among the stops
  const last = useRef<readonly [number, number] | null>(null);
  const at = stops[stop] ?? x.min;

  function draw(event: PointerEvent<HTMLElement>, plot: HTMLElement | null) {
    if (!plot) return;
    const box = plot.getBoundingClientRect();
    const place = [
      x.min + share(event.clientX - box.left, box.width) * (x.max - x.min),
      y.max - share(event.clientY - box.top, box.height) * (y.max - y.min),
    ] as const;
    const near = nearestTo(stops, place[0]);
    // A tap sets the stop nearest to it; a stroke every stop it passes.
    stroke(last.current ?? [near, place[1]], last.current ? place : [near, place[1]]);
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
    /** Strokes over a surface, measured by the plot that lies on it. */
    strokes: (plot: RefObject<HTMLElement | null>) =>
      canDraw
        ? {
            onPointerDown: (event: PointerEvent<HTMLElement>) => {
              if (event.button !== 0) return;
              event.currentTarget.setPointerCapture(event.pointerId);
              last.current = null;
              draw(event, plot.current);
            },
            onPointerMove: (event: PointerEvent<HTMLElement>) =>
              last.current && draw(event, plot.current),
            onPointerUp: lift,
            onPointerCancel: lift,
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
