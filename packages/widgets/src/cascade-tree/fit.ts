import type { Point, TreeLayout } from './burst-layout.ts';

export interface FittedTree extends TreeLayout {
  /** px per unit of the layout. */
  scale: number;
}

/** The room for a drawing, px. */
export interface Room {
  width: number;
  height: number;
  /** Kept free on every side. */
  margin: number;
  /** Kept free for words at the bottom, on top of the margin. */
  below: number;
  /** The largest scale. */
  most: number;
}

const turnsTried = 36;

/** Turns a layout to whichever side fills the room best, and scales it to fit; never above `most`. */
export function fitTree(
  { places, rings }: TreeLayout,
  { width, height, margin, below, most }: Room,
): FittedTree {
  const fits = Array.from({ length: turnsTried }, (_, i) => {
    const turned = turn(places, (i / turnsTried) * Math.PI);
    const box = boundsOf(turned);
    const scale = Math.min(
      (width - 2 * margin) / Math.max(box.width, 1),
      (height - below - 2 * margin) / Math.max(box.height, 1),
      most,
    );
    return { turned, box, scale };
  });
  const best = fits.reduce((best, fit) => (fit.scale > best.scale + 1e-6 ? fit : best));
  const { turned, box, scale } = best;
  return {
    places: turned.map(({ x, y }) => ({
      x: width / 2 + (x - box.x - box.width / 2) * scale,
      y: (height - below) / 2 + (y - box.y - box.height / 2) * scale,
    })),
    rings: rings.map((ring) => ring * scale),
    scale,
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
