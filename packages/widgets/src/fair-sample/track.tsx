import type { CSSProperties } from 'react';
import { pile } from './pile.ts';
import styles from './track.module.css';

/** Lines that run down through every track; a missing one is not known yet. */
export interface Lines {
  readonly truth: number | undefined;
  readonly guess: number | undefined;
}

interface TrackProps {
  shares: readonly number[];
  lines: Lines;
  tone: 'feed' | 'sample';
}

/** Shares from 0 to 1 as dots over a line. The words beside it say the same, so it is silent. */
export function Track({ shares, lines, tone }: TrackProps) {
  const dots = pile(shares);
  const height = Math.max(0, ...dots.map(({ level }) => level));
  return (
    <div className={styles.track} style={{ '--levels': height } as CSSProperties} aria-hidden>
      <span className={styles.rule} />
      {lines.guess === undefined ? null : <span className={styles.guess} style={at(lines.guess)} />}
      {lines.truth === undefined ? null : <span className={styles.truth} style={at(lines.truth)} />}
      {dots.map(({ share, level }, index) => (
        <span
          // A dot is its draw, and draws only ever join at the end.
          // eslint-disable-next-line react/no-array-index-key
          key={index}
          className={styles.dot}
          data-tone={tone}
          data-latest={index === dots.length - 1}
          style={{ ...at(share), '--level': level } as CSSProperties}
        />
      ))}
    </div>
  );
}

interface AxisProps {
  ends: Lines;
  names: Readonly<Record<keyof Lines, string>>;
  format: (share: number) => string;
}

/** The numbers over the tracks, and the names of the lines. */
export function Axis({ ends, names, format }: AxisProps) {
  return (
    <div className={styles.axis} aria-hidden>
      {ends.truth === undefined ? null : (
        <b className={styles.truthName} style={at(ends.truth)}>
          {names.truth} {format(ends.truth)}
        </b>
      )}
      {ends.guess === undefined ? null : (
        <i className={styles.guessName} style={at(ends.guess)}>
          {names.guess} {format(ends.guess)}
        </i>
      )}
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <span key={share} className={styles.tick} style={at(share)}>
          {format(share)}
        </span>
      ))}
    </div>
  );
}

/** One square for each person, filled where they wear the badge. */
export function Squares({ filled, total }: { filled: number; total: number }) {
  return (
    <span className={styles.squares} aria-hidden>
      {Array.from({ length: total }, (_, person) => (
        // A square is its place in the row, and none ever moves.
        // eslint-disable-next-line react/no-array-index-key
        <i key={person} data-filled={person < filled} />
      ))}
    </span>
  );
}

function at(share: number): CSSProperties {
  return { left: `${share * 100}%` };
}
