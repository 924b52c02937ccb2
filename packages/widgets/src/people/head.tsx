import type { ReactNode } from 'react';
import styles from './face.module.css';

export interface HeadProps {
  skin: 'light' | 'tan' | 'brown' | 'deep';
  /** Colour of what they wear. */
  clothes: 'cream' | 'sky' | 'leaf' | 'coral' | 'plum' | 'sand';
  /** Drawn behind the face: long hair, the back of a headscarf. */
  behind?: ReactNode;
  /** Drawn over the clothes: a collar, straps. */
  worn?: ReactNode;
  /** Drawn over the face: fringe, glasses, a cap. */
  over?: ReactNode;
  /** Hair or a scarf covers the ears. */
  earsCovered?: boolean;
  /** @default 'smile' */
  mouth?: 'smile' | 'grin' | 'calm';
}

/** What all heads share: shoulders, ears, a face. Each person adds hair and clothes. Grid −32 to 32, disc radius 30. */
export function Head({
  skin,
  clothes,
  behind,
  worn,
  over,
  earsCovered = false,
  mouth = 'smile',
}: HeadProps) {
  return (
    <>
      {behind}
      <path
        className={`${styles.line} ${styles[clothes]}`}
        d="M-22 20.4C-20.5 13.6-13 11-5.5 10.2H5.5C13 11 20.5 13.6 22 20.4A30 30 0 0 1-22 20.4Z"
      />
      {worn}
      <g className={`${styles.line} ${styles[skin]}`}>
        {earsCovered ? null : <path d="M-10-5.2A2.9 2.9 0 1 0-9.6.4M10-5.2A2.9 2.9 0 1 1 9.6.4" />}
        <path d="M-10.3-7C-10.3-19.5 10.3-19.5 10.3-7V-1.6C10.3 5.4 5.2 10.4 0 10.4S-10.3 5.4-10.3-1.6Z" />
      </g>
      <g className={styles.ink}>
        <circle cx={-4} cy={-3.2} r={1.45} />
        <circle cx={4} cy={-3.2} r={1.45} />
      </g>
      <path className={mouth === 'grin' ? styles.grin : styles.mouth} d={mouths[mouth]} />
      {over}
    </>
  );
}

const mouths: Readonly<Record<NonNullable<HeadProps['mouth']>, string>> = {
  smile: 'M-3.1 3.4Q0 5.9 3.1 3.4',
  grin: 'M-3.6 2.8H3.6Q2.6 6.4 0 6.4T-3.6 2.8Z',
  calm: 'M-2.6 4.2Q0 5 2.6 4.2',
};
