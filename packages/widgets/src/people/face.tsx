import styles from './face.module.css';
import { heads } from './heads.tsx';
import { LanternDrawing } from './lantern-badge.tsx';
import type { PersonId } from './person.ts';

export interface FaceProps {
  /** Who it is; the name belongs to the face. */
  person: PersonId;
  /**
   * Width and height in px.
   * @default 64
   */
  size?: number;
  /** Wears the lantern badge. Say so in words beside it too. */
  badge?: boolean;
}

/** A person's head, to stand beside their name; it says nothing to a screen reader. */
export function Face({ person, size = 64, badge = false }: FaceProps) {
  return (
    <svg className={styles.face} width={size} height={size} viewBox="-32 -32 64 64" aria-hidden>
      <FaceDrawing person={person} badge={badge} />
    </svg>
  );
}

/** The same head as a group round 0, 0 with a disc of radius 30, for use inside a larger drawing. */
export function FaceDrawing({ person, badge = false }: Omit<FaceProps, 'size'>) {
  return (
    <g className={styles.drawing}>
      {person === 'kabar-lentera' ? (
        <rect className={styles.disc} x={-29} y={-29} width={58} height={58} rx={10} />
      ) : (
        <circle className={styles.disc} r={30} />
      )}
      {heads[person]}
      {person === 'kabar-lentera' ? (
        <rect className={styles.rim} x={-29} y={-29} width={58} height={58} rx={10} />
      ) : (
        <circle className={styles.rim} r={30} />
      )}
      {badge ? (
        <g transform="translate(-20 19) scale(1.1)">
          <LanternDrawing />
        </g>
      ) : null}
    </g>
  );
}
