import { curveDistance, curveHeight, type CurvePoint, markCurve } from '@groundswell/core/quiz';
import { useMemo } from 'react';
import { type Answer, type CardProps, useAnswer } from '../question/card.ts';
import { withPoint, withStroke } from './drawn-line.ts';
import { snap, stopsOf } from './scale.ts';

export type CurveProps = CardProps<'curve'>;

export interface CurveState {
  answer: Answer<'curve'>;
  /** Where along the x axis points are set. */
  stops: readonly number[];
  /** True until the line is marked; a marked line is drawn anew, not mended beside the true one. */
  canDraw: boolean;
  valueAt: (x: number) => number | undefined;
  truthAt: (x: number) => number;
  setPoint: (x: number, y: number | undefined) => void;
  stroke: (from: CurvePoint, to: CurvePoint) => void;
  /** Puts the line back as it was, as after a stroke that turned out to be a scroll. */
  restore: (points: readonly CurvePoint[]) => void;
  clear: () => void;
  /** How far the marked line lies from the true one, in units of y. */
  miss: { off: number; lean: 'near' | 'above' | 'below' | 'mixed' } | undefined;
}

export function useCurve(props: CurveProps): CurveState {
  const answer = useAnswer({ kind: 'curve', mark: markCurve, empty: { points: [] } }, props);
  const { x, y, truth } = props.question;
  const stops = useMemo(() => stopsOf(x), [x]);
  const { marked } = answer;
  const { points } = answer.response;
  const change = (next: readonly CurvePoint[]) => answer.change({ points: next });

  return {
    answer,
    stops,
    canDraw: answer.canChange && !marked,
    valueAt: (at) => points.find((point) => point[0] === at)?.[1],
    truthAt: (at) => curveHeight(truth, at),
    setPoint: (at, height) =>
      change(withPoint(points, at, height === undefined ? undefined : snap(y, height))),
    stroke: (from, to) => {
      const line = withStroke(points, stops, from, to);
      const next = line.map((point): CurvePoint => [point[0], snap(y, point[1])]);
      if (!isSame(next, points)) change(next);
    },
    restore: change,
    clear: () => change([]),
    miss: marked ? missOf(points, props.question, marked.earned === 1) : undefined,
  };
}

function missOf(
  points: readonly CurvePoint[],
  { x, truth }: CurveProps['question'],
  isNear: boolean,
): CurveState['miss'] {
  const { distance, lean } = curveDistance(points, truth, x.min, x.max);
  if (isNear) return { off: distance, lean: 'near' };
  if (Math.abs(lean) < distance / 2) return { off: distance, lean: 'mixed' };
  return { off: distance, lean: lean > 0 ? 'above' : 'below' };
}

function isSame(a: readonly CurvePoint[], b: readonly CurvePoint[]): boolean {
  return a.length === b.length && a.every((point, at) => point.every((n, i) => n === b[at]?.[i]));
}
