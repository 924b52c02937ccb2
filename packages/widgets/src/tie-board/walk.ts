import type { Point } from './layout.ts';

const arrows: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** Whom a key leads to from person `from`: the nearest in an arrow's direction, the first by Home, the last by End. */
export function walk(points: readonly Point[], from: number, key: string): number {
  if (key === 'Home') return 0;
  if (key === 'End') return points.length - 1;
  const arrow = arrows[key];
  const here = points[from];
  if (!arrow || !here) return from;

  let nearest = from;
  let least = Infinity;
  for (const [at, { x, y }] of points.entries()) {
    const [dx, dy] = [x - here.x, y - here.y];
    const ahead = dx * arrow.x + dy * arrow.y;
    const aside = Math.abs(dx * arrow.y) + Math.abs(dy * arrow.x);
    // Only a cone ahead counts, so that "right" never means "mostly down".
    if (ahead <= 0 || aside > 2.2 * ahead) continue;
    const distance = ahead + 2 * aside;
    if (distance < least) {
      least = distance;
      nearest = at;
    }
  }
  return nearest;
}
