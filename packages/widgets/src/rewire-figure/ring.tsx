import { memo, useEffect, useMemo, useRef } from 'react';
import type { RingTry } from '../simulation/index.ts';
import styles from './ring.module.css';
import { actPath, peoplePath, RING_SIZE, tiePaths } from './ring-shape.ts';
import type { Act } from './settings.ts';

interface RingProps {
  people: number;
  friends: number;
  acts: readonly Act[];
  /** Undefined until the first drawing has come. */
  ring: RingTry | undefined;
  day: number;
  /** What the picture shows, in a sentence. */
  label: string;
}

/** The ring itself: ties inside, people on it, and outside it a band for each act. */
export const Ring = memo(function Ring(props: RingProps) {
  const { people, friends, acts, ring, day, label } = props;
  const bands = useRef<(SVGPathElement | null)[]>([]);
  const ties = useMemo(() => tiePaths(ring?.ties ?? [], people, friends), [ring, people, friends]);
  const persons = useMemo(() => peoplePath(people), [people]);

  // Past React: these paths have a mark for everybody, and change with every day.
  useEffect(() => {
    for (const [a, act] of acts.entries()) {
      const actedOn = ring?.actedOn[a];
      const path = actedOn ? actPath(actedOn, day, act.mark, a === 0 ? 0 : 1) : '';
      bands.current[a]?.setAttribute('d', path);
    }
  }, [acts, ring, day]);

  return (
    <svg
      className={styles.ring}
      viewBox={`0 0 ${RING_SIZE} ${RING_SIZE}`}
      role="img"
      aria-label={label}
    >
      <path className={styles.near} d={ties.near} />
      <path key={ties.far} className={styles.far} data-many={ties.moved > people} d={ties.far} />
      <path className={styles.people} d={persons} />
      {acts.map((act, a) => (
        <path
          key={act.id}
          className={styles.band}
          data-mark={act.mark}
          ref={(path) => {
            bands.current[a] = path;
          }}
        />
      ))}
    </svg>
  );
});
