import type { CurvePoint, CurveQuestion } from '@groundswell/core/quiz';
import { useMessages } from '../language/index.ts';
import styles from './chart.module.css';
import { messages } from './messages.ts';
import type { CurveState } from './use-curve.ts';

interface CurveLinesProps {
  state: CurveState;
  question: CurveQuestion;
  placeX: (value: number) => number;
  placeY: (value: number) => number;
}

/** The learner's line in marigold with its points; once marked, the true curve in ink and the gap between them. */
export function CurveLines({ state, question, placeX, placeY }: CurveLinesProps) {
  const t = useMessages(messages);
  const { points } = state.answer.response;
  const isMarked = state.miss !== undefined;
  const trace = (line: readonly CurvePoint[]) =>
    line.map(([x, y]) => `${round(placeX(x))} ${round(placeY(y))}`).join('L');
  const ends = [question.truth.at(-1), points.at(-1)].map((end) => placeY(end?.[1] ?? 0));
  const [truthY, yoursY] = apart(ends[0] ?? 0, ends[1] ?? 0);
  const labelX = placeX(question.x.max) - 6;
  return (
    <>
      {isMarked ? (
        <>
          <path
            className={styles.gap}
            d={`M${trace(points)}L${trace(question.truth.toReversed())}Z`}
          />
          <path className={styles.truth} pathLength={1} d={`M${trace(question.truth)}`} />
        </>
      ) : null}
      {points.length > 1 ? <path className={styles.yours} d={`M${trace(points)}`} /> : null}
      {points.map(([x, y]) => (
        <circle key={x} className={styles.dot} cx={placeX(x)} cy={placeY(y)} r={4.5} />
      ))}
      {isMarked ? (
        <>
          <text className={styles.label} x={labelX} y={truthY} textAnchor="end">
            {t('truth')}
          </text>
          <text className={styles.label} data-mine x={labelX} y={yoursY} textAnchor="end">
            {t('yours')}
          </text>
        </>
      ) : null}
    </>
  );
}

/** Baselines of the two names, each on the far side of its line and 19 px from the other at least. */
function apart(truth: number, yours: number): [truth: number, yours: number] {
  const isTruthUpper = truth <= yours;
  const [upper, lower] = isTruthUpper ? [truth, yours] : [yours, truth];
  const top = Math.max(42, upper - 10);
  const bottom = Math.max(top + 19, lower + 20);
  return isTruthUpper ? [top, bottom] : [bottom, top];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
