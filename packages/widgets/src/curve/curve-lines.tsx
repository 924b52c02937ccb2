import type { CurvePoint, CurveQuestion } from '@groundswell/core/quiz';
import { useMessages } from '../language/index.ts';
import styles from './chart.module.css';
import { messages } from './messages.ts';
import { nameLines } from './name-lines.ts';
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
  const inPx = (line: readonly CurvePoint[]) =>
    line.map(([x, y]): CurvePoint => [placeX(x), placeY(y)]);
  const names = isMarked
    ? nameLines(
        { id: 'truth', name: t('truth'), line: inPx(question.truth) },
        { id: 'yours', name: t('yours'), line: inPx(points) },
        {
          left: placeX(question.x.min),
          right: placeX(question.x.max),
          bottom: placeY(question.y.min),
        },
      )
    : undefined;
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
      {(['truth', 'yours'] as const).map((id) => {
        const box = names?.get(id);
        return box ? (
          <text key={id} className={styles.label} data-line={id} x={box.x} y={box.y + 14}>
            {t(id)}
          </text>
        ) : null;
      })}
    </>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
