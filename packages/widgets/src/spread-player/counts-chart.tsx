import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useId, useMemo } from 'react';
import { useNumber, useMessages } from '../language/index.ts';
import { spreadApart } from '../spread-apart/index.ts';
import { type LookState, StateMark, stateColor } from '../state-mark/index.ts';
import styles from './counts-chart.module.css';
import { messages } from './messages.ts';
import type { Series } from './timeline-view.ts';

const WIDTH = 400;
const HEIGHT = 236;
const FRAME = { left: 40, right: 10, top: 22, bottom: 30 };
/** Labels keep this far apart before they are allowed to touch. */
const LABEL_GAP = 19;

/** The same state has its own dash in every chart. */
const dashes: Partial<Record<LookState, string>> = {
  unaware: '1 6',
  aware: '7 5',
  checker: '10 6',
  immune: '3 4',
};

export interface CountsChartProps {
  series: readonly Series[];
  steps: number;
  step: number;
  /** What a line says at its end, without the number: "not heard". */
  word: (state: LookState) => string;
}

/** People over time, up to the play head; the future is a veil. */
export function CountsChart({ series, steps, step, word }: CountsChartProps) {
  const t = useMessages(messages);
  const number = useNumber();
  const clipId = useId();
  const { x, y, paths } = useMemo(() => drawn(series, steps), [series, steps]);
  const head = x(step);
  const ends = series.map(({ state, values }) => ({ state, value: values[step] ?? 0 }));
  // Near the end there is no room ahead: labels then stand behind the head, above their line.
  const labelsLeft = head > WIDTH * 0.66;
  const places = labelPlaces(ends.map(({ value }) => y(value) - (labelsLeft ? 13 : 0)));
  return (
    <div className={styles.chart}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('chart')}>
        {y.ticks(2).map((tick) => (
          <g key={tick} className={styles.tick}>
            <path d={`M${FRAME.left} ${y(tick)}H${WIDTH - FRAME.right}`} />
            <text x={FRAME.left - 7} y={y(tick)} dy="0.34em" textAnchor="end">
              {number(tick)}
            </text>
          </g>
        ))}
        {wholeTicks(steps).map((tick) => (
          <text
            key={tick}
            className={styles.time}
            x={x(tick)}
            y={HEIGHT - 8}
            textAnchor={tick === 0 ? 'start' : tick === steps ? 'end' : 'middle'}
          >
            {tick === 0 ? t('axis', { step: tick }) : number(tick)}
          </text>
        ))}
        <clipPath id={clipId}>
          <rect className={styles.past} x={0} y={0} width={head} height={HEIGHT} />
        </clipPath>
        <g clipPath={`url(#${clipId})`}>
          {series.map(({ state }, i) => (
            <path
              key={state}
              className={styles.line}
              d={paths[i]}
              stroke={stateColor(state)}
              strokeDasharray={dashes[state]}
            />
          ))}
        </g>
        <rect
          className={styles.future}
          x={head}
          y={FRAME.top - 8}
          width={Math.max(WIDTH - FRAME.right - head, 0)}
          height={HEIGHT - FRAME.top - FRAME.bottom + 8}
        />
        <path className={styles.head} d={`M${head} ${FRAME.top - 8}V${HEIGHT - FRAME.bottom}`} />
        {ends.map(({ state, value }, i) => (
          <g key={state}>
            <g transform={`translate(${head - 10} ${y(value) - 10})`}>
              <StateMark state={state} size={20} />
            </g>
            <text
              className={styles.label}
              x={head + (labelsLeft ? -8 : 15)}
              y={places[i]}
              dy="0.34em"
              textAnchor={labelsLeft ? 'end' : 'start'}
            >
              <tspan>{number(value)}</tspan> {word(state)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function drawn(series: readonly Series[], steps: number) {
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const x = scaleLinear([0, Math.max(steps, 1)], [FRAME.left, WIDTH - FRAME.right]);
  const y = scaleLinear([0, most], [HEIGHT - FRAME.bottom, FRAME.top]).nice(2);
  const path = line<number>((_, step) => x(step), y);
  return { x, y, paths: series.map(({ values }) => path(values) ?? '') };
}

/** Pushes the labels apart where lines end close together, each as near to its line as it can be. */
function labelPlaces(wishes: readonly number[]): number[] {
  const order = wishes.map((_, i) => i).toSorted((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
  const middles = spreadApart(
    order.map((i) => ({ at: wishes[i] ?? 0, width: LABEL_GAP })),
    { from: 0, to: HEIGHT - FRAME.bottom + 10 },
  );
  return wishes.map((wish, i) => middles[order.indexOf(i)] ?? wish);
}

/** A few whole steps along the axis, the last one always among them. */
function wholeTicks(steps: number): number[] {
  const ticks = scaleLinear()
    .domain([0, Math.max(steps, 1)])
    .ticks(3)
    .filter(Number.isInteger);
  const apartFromEnd = ticks.filter((tick) => tick === 0 || steps - tick > steps * 0.12);
  return steps > 0 ? [...apartFromEnd, steps] : [0];
}
