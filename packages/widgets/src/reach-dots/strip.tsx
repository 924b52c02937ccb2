import { type CSSProperties, useMemo } from 'react';
import { type PlacedAxis } from './axis.ts';
import { pileDots } from './dot-piles.ts';
import styles from './reach-dots.module.css';
import { textWidth } from '../labels/index.ts';
import { labelStrip, type StripLabel } from './strip-labels.ts';

/** How a strip's dots came: they fall one after the other from `from` on, `pause` ms apart. */
export interface Fall {
  from: number;
  pause: number;
}

export interface StripProps {
  /** One value for each try. */
  values: readonly number[];
  /** How many of them have landed so far. */
  shown: number;
  /** Which run they belong to: another run's dots are other dots. */
  round: number;
  fall: Fall;
  axis: PlacedAxis;
  frame: StripFrame;
  /** Width of a dot with its margin, one for all strips of a figure. */
  pitch: number;
  guess: number | undefined;
  /** The middle try; shown with the labels. */
  median: number | undefined;
  /** Labels appear once all dots have landed. */
  labels: StripLabels | null;
  tick: (value: number) => string;
  /** Named under the axis where its strip has no head that says it. */
  medianName: string | null;
  description: string;
}

export interface StripLabels {
  guess: StripLabel | undefined;
  stopped: StripLabel | undefined;
  stoppedTry: number;
  best: StripLabel | undefined;
  bestTry: number;
}

/** A strip's measures in px. */
export interface StripFrame {
  width: number;
  left: number;
  right: number;
  /** Room above the dots for labels. */
  headroom: number;
  /** Room for the dots. */
  height: number;
  /** Numbers stand under the last strip of a figure only. */
  numbered: boolean;
}

/** Height of the dots' feet above the axis line, so that the markers on the line stay free. */
const feet = 5;

/** Tries as dots over one axis, the learner's guess and the typical try as markers on its line. */
export function Strip(props: StripProps) {
  const {
    values,
    shown,
    round,
    fall,
    axis,
    frame,
    pitch,
    guess,
    median,
    medianName,
    labels,
    tick,
  } = props;
  const { width, left, right, headroom, height, numbered } = frame;
  const line = headroom + height + feet;
  const piles = useMemo(
    () => pileDots(values, axis.place, { left: left - 8, right: right + 8, height, pitch }),
    [values, axis, left, right, height, pitch],
  );
  const nameAt = median === undefined || !medianName ? undefined : axis.place(median);
  const nameRow = nameAt === undefined ? undefined : rowBelow(nameAt, medianName ?? '', props);
  const guessAt = guess === undefined ? undefined : axis.place(guess);
  const placed = useMemo(
    () =>
      labels
        ? labelStrip({
            ...labels,
            room: { left, right, height },
            headroom,
            piles,
            guessAt,
          })
        : [],
    [labels, left, right, height, headroom, piles, guessAt],
  );

  return (
    <svg
      className={styles.strip}
      width={width}
      height={line + (numbered ? 30 : 10) + (nameRow ?? 0)}
      role="img"
      aria-label={props.description}
    >
      {axis.ticks.map((value) => (
        <g key={value} transform={`translate(${axis.place(value)} ${line})`}>
          <path className={styles.grid} d={`M0 0v${-(height + feet)}`} />
          <path className={styles.axis} d="M0 0v6" />
          {numbered ? (
            <text className={styles.tick} y={23} textAnchor={anchorOf(value, axis)}>
              {tick(value)}
            </text>
          ) : null}
        </g>
      ))}
      <path className={styles.axis} d={`M${left - 8} ${line}H${right + 6}`} />

      <g
        key={round}
        className={styles.dots}
        style={{ '--fall': `${-(line + 20)}px` } as CSSProperties}
      >
        {piles.dots.slice(0, shown).map(({ x, y }, index) => (
          <circle
            // A dot is its try: the same try glides to its new place when the figure's chance changes.
            // eslint-disable-next-line react/no-array-index-key
            key={index}
            r={pitch / 2 - 0.2}
            style={
              {
                transform: `translate(${x}px, ${line - feet - y}px)`,
                '--delay': `${Math.max(0, index - fall.from) * fall.pause}ms`,
              } as CSSProperties
            }
          />
        ))}
      </g>

      {guessAt === undefined ? null : (
        <g className={styles.guess}>
          <path d={`M${guessAt} ${labels?.guess ? guessTop(labels.guess) : 6}V${line - 7}`} />
          <circle cx={guessAt} cy={line} r={6.5} />
        </g>
      )}
      {median === undefined || !labels ? null : (
        <circle className={styles.typical} cx={axis.place(median)} cy={line} r={5} />
      )}
      {nameAt === undefined || nameRow === undefined || !labels ? null : (
        <text className={styles.middle} x={nameAt} y={line + 23 + nameRow} textAnchor="middle">
          {medianName}
        </text>
      )}

      {placed.map(({ id, lines, box, align, leader }) => (
        <g key={id} className={id === 'guess' ? styles.hand : styles.label}>
          {leader ? <path className={styles.leader} d={leader} /> : null}
          {id === 'guess' ? (
            <text textAnchor="middle" x={box.x + box.width / 2}>
              {lines.map((words, row) => (
                <tspan key={words} x={box.x + box.width / 2} y={16 + row * 21}>
                  {words}
                </tspan>
              ))}
            </text>
          ) : (
            <text textAnchor={align}>
              {lines.map((words, row) => (
                <tspan
                  key={words}
                  x={align === 'start' ? box.x : box.x + box.width}
                  y={box.y + 13 + row * 17}
                >
                  {words}
                </tspan>
              ))}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function guessTop({ lines }: StripLabel): number {
  return lines.length * 22 + 4;
}

/** The outermost numbers lean inward, so that they stay on the figure. */
function anchorOf(value: number, { ticks }: PlacedAxis): 'start' | 'middle' | 'end' {
  return value === ticks.at(-1) && value >= 1000 ? 'end' : 'middle';
}

/** A name under the axis steps down a line where it would touch a number of the axis. */
function rowBelow(at: number, name: string, { axis, tick }: StripProps): 0 | 18 {
  const half = textWidth(name, 13.5) / 2;
  const touches = axis.ticks.some(
    (value) => Math.abs(axis.place(value) - at) < half + textWidth(tick(value), 13.5) / 2 + 8,
  );
  return touches ? 18 : 0;
}
