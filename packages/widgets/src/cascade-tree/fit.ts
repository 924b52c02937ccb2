import type { Point, TreeLayout } from './burst-layout.ts';

export interface FittedTree extends TreeLayout {
  /** px per unit of the layout. */
  scale: number;
  /** What it takes of its room, px. */
  width: number;
  height: number;
}

/** The room for a drawing, px. */
export interface Room {
  width: number;
  /** The most it may take; a flat drawing takes less. */
  height: number;
  /** Kept free on every side. */
  margin: number;
  /** The largest scale. */
  most: number;
}

const turnsTried = 36;

/** Turns a layout to whichever side fills the room best, and scales it to fit from the top down. */
export function fitTree({ places, rings }: TreeLayout, room: Room): FittedTree {
  const { width, height, margin, most } = room;
  const fits = Array.from({ length: turnsTried }, (_, i) => {
    const turned = turn(places, (i / turnsTried) * Math.PI);
    const box = boundsOf(turned);
    const scale = Math.min(
      (width - 2 * margin) / Math.max(box.width, 1),
      (height - 2 * margin) / Math.max(box.height, 1),
      most,
    );
    return { turned, box, scale };
  });
  const best = fits.reduce((best, fit) => (fit.scale > best.scale + 1e-6 ? fit : best));
  const { turned, box, scale } = best;
  return {
    places: turned.map(({ x, y }) => ({
      x: width / 2 + (x - box.x - box.width / 2) * scale,
      y: margin + (y - box.y) * scale,
    })),
    rings: rings.map((ring) => ring * scale),
    scale,
    width,
    height: box.height * scale + 2 * margin,
  };
}

function turn(places: readonly Point[], angle: number): Point[] {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return places.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
}

function boundsOf(places: readonly Point[]) {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
