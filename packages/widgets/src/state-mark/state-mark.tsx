import { hollowStates, type LookState, stateColor, stateOutlines } from './state.ts';
import styles from './state-mark.module.css';

export interface StateMarkProps {
  /** What the person is; each state has a shape and a colour of its own. */
  state: LookState;
  /**
   * Width and height in px.
   * @default 20
   */
  size?: number;
}

/** The mark of a state beside its word. It is decoration there: the word tells the state. */
export function StateMark({ state, size = 20 }: StateMarkProps) {
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="-12 -12 24 24" aria-hidden>
      <g style={{ color: stateColor(state) }}>
        <path
          d={stateOutlines[state]}
          className={hollowStates.has(state) ? styles.hollow : styles.solid}
        />
        <Pattern state={state} />
      </g>
    </svg>
  );
}

function Pattern({ state }: { state: LookState }) {
  switch (state) {
    case 'aware':
      return (
        <g className={styles.dots}>
          <circle cx={-3.6} cy={-2.8} r={1.4} />
          <circle cx={3.6} cy={-2.8} r={1.4} />
          <circle cx={0} cy={3.6} r={1.4} />
        </g>
      );
    case 'believer':
      return <path className={styles.cut} d="M-6.5 2.5L2.5-6.5M-2.5 6.5L6.5-2.5" />;
    case 'checker':
      return <path className={styles.cut} d="M-4.8.4L-1.4 3.9L5-3.6" />;
    case 'immune':
      return <circle r={4.8} fill="currentColor" />;
    case 'unaware':
    case 'sharing':
    case 'acting':
      return null;
  }
}
