import styles from './face.module.css';

export interface LanternBadgeProps {
  /**
   * Width and height in px.
   * @default 22
   */
  size?: number;
}

/** The lantern badge by itself, to stand beside the words that name it. */
export function LanternBadge({ size = 22 }: LanternBadgeProps) {
  return (
    <svg className={styles.face} width={size} height={size} viewBox="-13 -13 26 26" aria-hidden>
      <LanternDrawing />
    </svg>
  );
}

/** A lit paper lantern on a dark disc of radius 12 round 0, 0. */
export function LanternDrawing() {
  return (
    <g className={styles.lantern}>
      <circle r={12} />
      <path
        className={styles.lit}
        d="M-3.6-5.4H3.6C9.2-3.6 9.2 3.8 3.6 5.6H-3.6C-9.2 3.8-9.2-3.6-3.6-5.4Z"
      />
      <path className={styles.frame} d="M-3.4-6H3.4M-3.4 6.2H3.4M0-9.4V-6M0 6.2V9.4" />
      <path className={styles.rib} d="M-6.8-1.7H6.8M-6.8 1.9H6.8" />
    </g>
  );
}
