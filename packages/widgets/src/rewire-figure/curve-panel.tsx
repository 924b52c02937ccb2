import { useNumber } from '../language/index.ts';
import styles from './chart.module.css';
import type { Line, Spot } from './curve-lines.ts';
import type { Place } from './settings.ts';

interface CurvePanelProps {
  label: string;
  width: number;
  lines: readonly Line[];
  place: Place;
  max: number;
  ticks: readonly number[];
  unit?: string;
  /** Where a spot stands on this panel; undefined where it has no place on it. */
  heightOf: (spot: Spot) => number | undefined;
  /** Writes a line's name at its end. */
  nameOf?: (line: Line) => string;
  guesses: readonly { rewired: number; value: number; words: string }[];
  /** Where the learner expects the best place, in 100. */
  bestGuess: { moved: number; words: string } | undefined;
}

const HEIGHT = 150;
const TOP = 14;
const BOTTOM = 24;
const LEFT = 44;
const RIGHT = 14;
/** From here on the words of a guess stand before it. */
const LATE = 0.6;
const across = [0, 20, 40, 60, 80, 100];

/** One value against rewiring. */
export function CurvePanel(props: CurvePanelProps) {
  const {
    label,
    width,
    lines,
    place,
    max,
    ticks,
    unit = '',
    heightOf,
    nameOf,
    guesses,
    bestGuess,
  } = props;
  const number = useNumber();
  const x = (rewired: number) => LEFT + rewired * (width - LEFT - RIGHT);
  const y = (value: number) => HEIGHT - BOTTOM - (value / max) * (HEIGHT - TOP - BOTTOM);
  const named = nameOf ? lines.filter(({ spots }) => spots.length > 1) : [];
  // Names and guesses at the right end share one column of words.
  const late = guesses.filter(({ rewired }) => rewired > LATE);
  const isLateBest =
    nameOf !== undefined && bestGuess !== undefined && bestGuess.moved > 100 * LATE;
  const heights = apart([
    ...named.map(({ spots }) => y(endOf(spots, heightOf)) - 8),
    ...late.map(({ value }) => y(value) + 5),
    ...(isLateBest ? [TOP + 22] : []),
  ]);
  const heightOfGuess = (guess: (typeof guesses)[number]) =>
    heights[named.length + late.indexOf(guess)] ?? y(guess.value) + 5;

  return (
    <svg className={styles.panel} width={width} height={HEIGHT} role="img" aria-label={label}>
      {ticks.map((value) => (
        <g key={value}>
          <path className={styles.grid} d={`M${LEFT} ${y(value)}H${width - RIGHT}`} />
          <text className={styles.tick} x={LEFT - 6} y={y(value) + 5} data-end>
            {number(value)}
            {unit}
          </text>
        </g>
      ))}
      {across.map((percent) => (
        <text key={percent} className={styles.tick} x={x(percent / 100)} y={HEIGHT - 5} data-middle>
          {number(percent)}
        </text>
      ))}
      <path className={styles.here} d={`M${x(place.rewired)} ${TOP}V${HEIGHT - BOTTOM}`} />
      {bestGuess === undefined ? null : (
        <g className={styles.guess}>
          <path
            className={styles.bestGuess}
            d={`M${x(bestGuess.moved / 100)} ${TOP}V${HEIGHT - BOTTOM}`}
          />
          {nameOf ? (
            <text
              x={x(bestGuess.moved / 100) + (bestGuess.moved > 100 * LATE ? -8 : 8)}
              y={isLateBest ? heights.at(-1) : TOP + 22}
              data-before={bestGuess.moved > 100 * LATE || undefined}
            >
              {bestGuess.words}
            </text>
          ) : null}
        </g>
      )}
      {lines.map(({ act, variant, current, spots }) => (
        <g
          key={`${act.id} ${variant.friends} ${variant.lone}`}
          className={styles.line}
          data-mark={act.mark}
          data-current={current}
        >
          <path d={pathThrough(spots, heightOf, x, y)} />
          {spots.map((spot) => {
            const value = heightOf(spot);
            return value === undefined ? null : (
              <circle
                key={spot.rewired}
                cx={x(spot.rewired)}
                cy={y(value)}
                r={current ? 3.5 : 2.5}
              />
            );
          })}
        </g>
      ))}
      {named.map((line, i) => (
        <text
          key={`${line.act.id} ${line.variant.friends} ${line.variant.lone}`}
          className={styles.name}
          data-current={line.current}
          x={width - RIGHT}
          y={heights[i]}
        >
          {nameOf?.(line)}
        </text>
      ))}
      {guesses.map((guess) => (
        <g key={guess.words} className={styles.guess}>
          <circle cx={x(guess.rewired)} cy={y(guess.value)} r={6.5} />
          <text
            x={x(guess.rewired) + (guess.rewired > LATE ? -12 : 12)}
            y={heightOfGuess(guess)}
            data-before={guess.rewired > LATE || undefined}
          >
            {guess.words}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Through neighbours that both have a value; a place without one leaves a gap. */
function pathThrough(
  spots: readonly Spot[],
  heightOf: (spot: Spot) => number | undefined,
  x: (rewired: number) => number,
  y: (value: number) => number,
): string {
  let path = '';
  let drawing = false;
  for (const spot of spots) {
    const value = heightOf(spot);
    if (value !== undefined) path += `${drawing ? 'L' : 'M'}${x(spot.rewired)} ${y(value)}`;
    drawing = value !== undefined;
  }
  return path;
}

function endOf(spots: readonly Spot[], heightOf: (spot: Spot) => number | undefined): number {
  const last = spots.at(-1);
  return (last && heightOf(last)) ?? 0;
}

/** Heights of names, pushed apart until none touches another, and kept on the panel. */
function apart(heights: readonly number[]): number[] {
  const order = heights.map((_, i) => i).toSorted((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0));
  const placed = [...heights];
  let lowest = HEIGHT - BOTTOM - 4;
  for (const i of order) {
    placed[i] = Math.max(Math.min(placed[i] ?? 0, lowest), TOP + 12);
    lowest = (placed[i] ?? 0) - 19;
  }
  return placed;
}
