import { FaceDrawing } from '../people/index.ts';
import type { Feed } from './feeds.ts';
import styles from './feed-peek.module.css';

interface FeedBarsProps {
  feeds: readonly Feed[];
  at: number;
  seen: ReadonlySet<number>;
  /** Share of the whole street, 0…1. */
  truth: number;
  label: string;
  truthLabel: string;
}

const column = 60;
const top = 16;
const floor = 150;
const drawn = 212;

/** A column a person: how much of the feed wears the badge; the line across all is the truth. */
export function FeedBars({ feeds, at, seen, truth, label, truthLabel }: FeedBarsProps) {
  const width = feeds.length * column;
  const height = (share: number) => floor - share * (floor - top);
  return (
    <div className={styles.chart}>
      <svg className={styles.bars} viewBox={`0 0 ${width} ${drawn}`} role="img" aria-label={label}>
        <rect className={styles.here} x={at * column} y={0} width={column} height={drawn} rx={8} />
        <path className={styles.axis} d={`M0 ${floor}H${width}`} />
        {feeds.map(({ person, share }, index) => {
          const x = (index + 0.5) * column;
          return (
            <g key={person}>
              {share !== null && seen.has(index) ? (
                <>
                  <path
                    className={styles.bar}
                    data-here={index === at}
                    d={`M${x} ${floor}V${height(share)}`}
                  />
                  <circle className={styles.tip} cx={x} cy={height(share)} r={7} />
                </>
              ) : null}
              <g transform={`translate(${x} 182) scale(0.76)`}>
                <FaceDrawing person={person} />
              </g>
            </g>
          );
        })}
        <path className={styles.truth} d={`M0 ${height(truth)}H${width}`} />
      </svg>
      <span
        className={styles.truthLabel}
        style={{ bottom: `${100 - (height(truth) / drawn) * 100}%` }}
      >
        {truthLabel}
      </span>
    </div>
  );
}
