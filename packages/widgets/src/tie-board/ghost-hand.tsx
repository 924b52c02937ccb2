import styles from './board-picture.module.css';
import type { Layout } from './layout.ts';
import { pathOf, routeBetween } from './route.ts';

export interface GhostWay {
  layout: Layout;
  from: number;
  to: number;
}

/** Shows the first gesture twice, then stays out of the way; with reduced motion it only points. */
export function GhostHand({ layout, from, to }: GhostWay) {
  const [start, end] = [layout.people[from], layout.people[to]];
  if (!start || !end) return null;
  const aside = layout.face * 0.45; // the finger points at the rim and leaves the face in sight
  const way = {
    '--from-x': `${start.x + aside}px`,
    '--from-y': `${start.y + aside}px`,
    '--to-x': `${end.x + aside}px`,
    '--to-y': `${end.y + aside}px`,
  } as React.CSSProperties;
  return (
    <svg
      className={`${styles.ties} ${styles.cue}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      aria-hidden
    >
      <g className={styles.hand} style={way}>
        <path d="M0 0C1.8-1 4-.2 4.9 1.600L12 14.400C12.6 12.2 14.8 11.2 16.6 12.600C17.8 10.8 20.6 10.8 22 12.800C23.6 11.6 26.4 12.2 27.4 14.200L31.4 21.600C34.2 26.8 32.6 32.6 27.6 35.400L23.2 37.800C18.6 40.4 14 39.6 10.2 36.200L.8 28.400C-1.6 26.2.8 22.6 3.6 23.600L7.8 25.200L-1.8 5.200C-2.8 3.2-1.8 .9 0 0Z" />
      </g>
    </svg>
  );
}

/** The tie that the hand would draw; it lies under the faces like any other. */
export function GhostTie({ layout, from, to }: GhostWay) {
  return <path className={styles.ghost} d={pathOf(routeBetween(layout, from, to))} />;
}
