import { useMemo } from 'react';
import { useNumber } from '../language/index.ts';
import { FaceDrawing, type PersonId, personNames } from '../people/index.ts';
import { layOut } from '../tie-board/layout.ts';
import { pathOf, routeBetween } from '../tie-board/route.ts';
import { useWidth } from '../width/index.ts';
import type { TieWeightsSettings } from './settings.ts';
import styles from './tie-weights.module.css';
import type { Weight } from './weights.ts';

interface WeighedStreetProps {
  settings: TieWeightsSettings;
  weights: readonly Weight<PersonId>[];
  weighed: boolean;
  /** What the picture shows, in a sentence. */
  label: string;
}

/** The street with its ties in ink. A face's area is its votes, so twice the votes is not four times the face. */
export function WeighedStreet({ settings, weights, weighed, label }: WeighedStreetProps) {
  const { people, holders, ties, drawnBy = 'example' } = settings;
  const number = useNumber();
  const [width, ref] = useWidth(600);
  const shape = width >= 480 ? 'wide' : 'narrow';
  const layout = useMemo(() => layOut(people.length, shape), [people.length, shape]);
  const paths = useMemo(
    () =>
      ties.map(([a, b]) => {
        const [from, to] = [people.indexOf(a), people.indexOf(b)];
        return pathOf(routeBetween(layout, Math.min(from, to), Math.max(from, to)));
      }),
    [layout, people, ties],
  );
  // A face of one vote, chosen so that half of all votes still leave room for the neighbours.
  const unit = (layout.face * 0.8) / 30;

  return (
    <div ref={ref} className={styles.street} data-shape={shape} data-drawn-by={drawnBy}>
      <svg viewBox={`0 0 ${layout.width} ${layout.height}`} role="img" aria-label={label}>
        {paths.map((path) => (
          <path key={path} className={styles.tie} d={path} />
        ))}
        {weights.map(({ person, votes }, at) => {
          const point = layout.people[at];
          if (!point) return null;
          const scale = weighed ? unit * Math.sqrt(Math.max(votes, 0.08)) : unit;
          return (
            <g key={person} transform={`translate(${point.x} ${point.y})`}>
              <g className={styles.face} style={{ transform: `scale(${scale})` }}>
                <FaceDrawing person={person} badge={holders.includes(person)} />
              </g>
              <text className={styles.name} y={30 * scale + 17}>
                {personNames[person]}
                {weighed ? (
                  <tspan className={styles.votes} x={0} dy="1.15em">
                    {number(votes, { maximumFractionDigits: 2, minimumFractionDigits: 2 })}
                  </tspan>
                ) : null}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
