import { useMemo } from 'react';
import styles from './cover.module.css';
import { drawSwell, type SwellShape } from './swell.ts';

/** A swell as decoration: the words beside it say everything. */
export function SwellLines({
  shape,
  className,
}: {
  shape: SwellShape;
  className: string | undefined;
}) {
  const swell = useMemo(() => drawSwell(shape), [shape]);
  return (
    <svg
      className={`${styles.swell} ${className}`}
      viewBox={`0 0 ${swell.width} ${swell.height}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden
    >
      {swell.lines.map((line) => (
        <path key={line} d={line} />
      ))}
      {swell.people.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={5.5} />
      ))}
      <circle className={styles.crest} cx={swell.crest.x} cy={swell.crest.y} r={9} />
    </svg>
  );
}
