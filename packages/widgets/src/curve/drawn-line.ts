import type { CurvePoint } from '@groundswell/core/quiz';

/** The line with a point at `x` set to `y`, or taken away where `y` is undefined; in rising x. */
export function withPoint(
  points: readonly CurvePoint[],
  x: number,
  y: number | undefined,
): CurvePoint[] {
  const others = points.filter((point) => point[0] !== x);
  return y === undefined ? others : [...others, [x, y] as const].toSorted((a, b) => a[0] - b[0]);
}

/** The line after a stroke from one place to another: every stop on the way takes the stroke's height there. */
export function withStroke(
  points: readonly CurvePoint[],
  stops: readonly number[],
  from: CurvePoint,
  to: CurvePoint,
): CurvePoint[] {
  const [left, right] = from[0] <= to[0] ? [from, to] : [to, from];
  const span = right[0] - left[0];
  return stops
    .filter((x) => x >= left[0] && x <= right[0])
    .reduce<CurvePoint[]>(
      (line, x) => {
        const share = span === 0 ? 1 : (x - left[0]) / span;
        return withPoint(line, x, left[1] + share * (right[1] - left[1]));
      },
      [...points],
    );
}
