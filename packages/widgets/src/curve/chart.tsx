import type { CurveQuestion } from '@groundswell/core/quiz';
import { useId } from 'react';
import { useMessages, useNumber, useText } from '../language/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import { useWidth } from '../width/index.ts';
import styles from './chart.module.css';
import { CurveLines } from './curve-lines.tsx';
import { messages } from './messages.ts';
import { ticksOf } from './scale.ts';
import type { CurveState } from './use-curve.ts';
import { usePen } from './use-pen.ts';

interface ChartProps {
  state: CurveState;
  question: CurveQuestion;
}

/** The plot: two axes, the learner's line, and, once marked, the true curve. Over it lies the pen. */
export function Chart({ state, question }: ChartProps) {
  const { x, y } = question;
  const { canDraw, valueAt } = state;
  const t = useMessages(messages);
  const text = useText();
  const number = useNumber();
  const [width, ref] = useWidth(600);
  const pen = usePen(state, question);
  const keysId = useId();
  const frame = frameOf(width);
  const placeX = (value: number) => frame.left + ((value - x.min) / (x.max - x.min)) * frame.width;
  const placeY = (value: number) => frame.top + ((y.max - value) / (y.max - y.min)) * frame.height;
  const height = valueAt(pen.at);
  const words = { xLabel: text(x.label), yLabel: text(y.label), x: number(pen.at) };

  return (
    <div ref={ref} className={styles.chart}>
      <svg width={width} height={frame.bottom} aria-hidden="true">
        {ticksOf(y, 5).map((tick) => (
          <g key={tick} className={styles.tick}>
            <path d={`M${frame.left} ${placeY(tick)}h${frame.width}`} />
            <text x={frame.left - 8} y={placeY(tick) + 4.5} textAnchor="end">
              {number(tick)}
            </text>
          </g>
        ))}
        {ticksOf(x, width < 420 ? 5 : 10).map((tick) => (
          <g key={tick} className={styles.tick}>
            <path d={`M${placeX(tick)} ${frame.top + frame.height}v6`} />
            <text x={placeX(tick)} y={frame.top + frame.height + 21} textAnchor="middle">
              {number(tick)}
            </text>
          </g>
        ))}
        <path
          className={styles.axis}
          d={`M${frame.left} ${frame.top}v${frame.height}h${frame.width}`}
        />
        <text className={styles.name} x={0} y={13}>
          {text(y.label)}
        </text>
        <text
          className={styles.name}
          x={frame.left + frame.width}
          y={frame.top + frame.height + 42}
          textAnchor="end"
        >
          {text(x.label)}
        </text>
        <CurveLines state={state} question={question} placeX={placeX} placeY={placeY} />
        {canDraw ? (
          <path className={styles.pen} d={`M${placeX(pen.at)} ${frame.top}v${frame.height}`} />
        ) : null}
      </svg>
      {/* Reaches beyond the plot on all sides, so that a stroke that begins beside it still draws. */}
      <div role="presentation" className={styles.surface} data-open={canDraw} {...pen.strokes}>
        <div
          data-plot
          className={styles.plot}
          style={{
            left: frame.left,
            top: frame.top,
            width: frame.width,
            height: frame.height,
          }}
        >
          {/* For keys and screen readers; its height is the pen's, and the arrows to the sides move along. */}
          <input
            type="range"
            className={styles.range}
            disabled={!canDraw}
            min={y.min}
            max={y.max}
            step="any"
            value={height ?? y.min}
            aria-label={t('pen')}
            aria-describedby={keysId}
            aria-orientation="vertical"
            aria-valuetext={
              height === undefined
                ? t('penEmpty', words)
                : t('penAt', { ...words, y: number(height) })
            }
            onChange={(event) => pen.raise(event.currentTarget.valueAsNumber)}
            onKeyDown={pen.steer}
          />
        </div>
      </div>
      <VisuallyHidden id={keysId}>{t('keys')}</VisuallyHidden>
    </div>
  );
}

/** The plot within the drawing, in px. */
function frameOf(width: number) {
  const left = 46;
  const top = 30;
  const height = Math.round(Math.min(320, Math.max(220, width * 0.55)));
  return { left, top, width: Math.max(120, width - left - 14), height, bottom: top + height + 50 };
}
