import type { CurvePoint } from './curve-points.ts';
import type { CurveQuestion, CurveResponse } from './curve.ts';
import { marked, tagsOf, unready } from './marked.ts';
import type { Verdict } from './verdict.ts';

/**
 * One point up to a mean distance of `near`, none from `far` on, in proportion in between. A curve must cover nine
 * tenths of the x axis to be marked; its ends are carried on level.
 */
export function markCurve(question: CurveQuestion, { points }: CurveResponse): Verdict {
  const { x, y, truth, near, far } = question;
  if (points.length === 0) return unready('empty');
  const covered = (points.at(-1)?.[0] ?? 0) - (points[0]?.[0] ?? 0);
  if (covered < 0.9 * (x.max - x.min)) return unready('incomplete');

  const { distance, lean } = curveDistance(points, truth, x.min, x.max);
  const off = distance / (y.max - y.min);
  const share = Math.min(1, Math.max(0, (far - off) / (far - near)));
  if (share === 1)
    return marked(1, 1, [{ part: 'answer', state: 'right', text: question.feedback }]);
  const side = lean > 0 ? question.high : question.low;
  const state = share > 0 ? 'missed' : 'wrong';
  return marked(share, 1, [{ part: 'answer', state, text: side.feedback }], tagsOf([side]));
}

const slices = 400;

/** Mean distance between two curves, and how far the first lies above the second on average. */
export function curveDistance(
  drawn: readonly CurvePoint[],
  truth: readonly CurvePoint[],
  from: number,
  to: number,
): { readonly distance: number; readonly lean: number } {
  let distance = 0;
  let lean = 0;
  for (let slice = 0; slice < slices; slice++) {
    const x = from + ((slice + 0.5) / slices) * (to - from);
    const gap = curveHeight(drawn, x) - curveHeight(truth, x);
    distance += Math.abs(gap) / slices;
    lean += gap / slices;
  }
  return { distance, lean };
}

/** How high a curve runs at `x`; beyond its ends it is carried on level. */
export function curveHeight(curve: readonly CurvePoint[], x: number): number {
  const after = curve.findIndex((point) => point[0] >= x);
  const [x1, y1] = curve[after] ?? curve.at(-1) ?? [0, 0];
  const [x0, y0] = curve[after - 1] ?? [x1, y1];
  return after <= 0 || x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
