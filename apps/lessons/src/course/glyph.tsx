import type { ReactNode } from 'react';
import styles from './glyph.module.css';

/** A lesson's figure in one gesture, on a grid of 64; hollow shapes take the paper's colour. */
export function Glyph({ lesson }: { lesson: string }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 64 64" aria-hidden>
      {drawings[lesson]}
    </svg>
  );
}

const drawings: Readonly<Record<string, ReactNode>> = {
  'a1-everyone-can-broadcast': (
    <>
      <path d="M12 32L25.2 6.1" />
      <circle cx={25.2} cy={6.1} r={3} className={styles.hollow} />
      <path d="M12 32L36.9 10" />
      <circle cx={36.9} cy={10} r={3} className={styles.hollow} />
      <path d="M12 32L46.1 16" />
      <circle cx={46.1} cy={16} r={3} className={styles.hollow} />
      <path d="M12 32L52 23.6" />
      <circle cx={52} cy={23.6} r={3} className={styles.hollow} />
      <path d="M12 32L54 32" />
      <circle cx={54} cy={32} r={3} className={styles.filled} />
      <path d="M12 32L52 40.4" />
      <circle cx={52} cy={40.4} r={3} className={styles.hollow} />
      <path d="M12 32L46.1 48" />
      <circle cx={46.1} cy={48} r={3} className={styles.hollow} />
      <path d="M12 32L36.9 54" />
      <circle cx={36.9} cy={54} r={3} className={styles.hollow} />
      <path d="M12 32L25.2 57.9" />
      <circle cx={25.2} cy={57.9} r={3} className={styles.hollow} />
      <circle cx={12} cy={32} r={6.5} className={styles.filled} />
    </>
  ),
  'a2-one-counts-as-thousands': (
    <>
      <path d="M18 20L46 20L32 46L18 20M46 20L54 40M32 46L10 46M18 20L8 30M46 20L58 14M32 46L48 56" />
      <circle cx={18} cy={20} r={8} className={styles.filled} />
      <circle cx={46} cy={20} r={8} className={styles.filled} />
      <circle cx={32} cy={46} r={8} className={styles.filled} />
      <circle cx={54} cy={40} r={3} className={styles.hollow} />
      <circle cx={10} cy={47} r={3} className={styles.hollow} />
      <circle cx={7} cy={31} r={3} className={styles.hollow} />
      <circle cx={58} cy={13} r={3} className={styles.hollow} />
      <circle cx={49} cy={56} r={3} className={styles.hollow} />
    </>
  ),
  'a3-who-asked-you': (
    <>
      <circle cx={15} cy={24} r={7} className={styles.hollow} />
      <circle cx={49} cy={24} r={7} className={styles.filled} />
      <path d="M6 54C7 40 23 40 24 54M40 54C41 40 57 40 58 54M24 20C30 13 35 13 41 19M36 20H42V13.5" />
    </>
  ),
  'a4-weak-ties-strong-ties': (
    <>
      <path d="M10 18L24 14L20 30ZM10 18L20 30M44 36L56 44L42 52ZM24 14L44 36" />
      <circle cx={10} cy={18} r={5} className={styles.filled} />
      <circle cx={24} cy={14} r={5} className={styles.filled} />
      <circle cx={20} cy={30} r={5} className={styles.filled} />
      <circle cx={44} cy={36} r={5} className={styles.hollow} />
      <circle cx={56} cy={44} r={5} className={styles.hollow} />
      <circle cx={42} cy={52} r={5} className={styles.hollow} />
    </>
  ),
  'a5-from-share-to-act': (
    <>
      <rect x={5} y={10} width={54} height={8} className={styles.hollow} />
      <rect x={12} y={23} width={40} height={8} className={styles.hollow} />
      <rect x={20} y={36} width={24} height={8} className={styles.hollow} />
      <rect x={27} y={49} width={10} height={8} className={styles.filled} />
    </>
  ),
  'a6-still-here-in-week-eight': (
    <>
      <path d="M6 54C14 54 16 12 30 12H58" />
      <path strokeDasharray="4 5" d="M6 54C14 30 22 26 30 36S46 46 58 47" />
      <circle cx={58} cy={12} r={4.5} className={styles.filled} />
      <circle cx={58} cy={47} r={4.5} className={styles.hollow} />
    </>
  ),
  'b1-how-a-hoax-travels': (
    <>
      <path d="M8 18L26 10L44 6M26 10L44 16M8 18L26 24L46 27M8 46L26 46L42 42M26 46L42 52" />
      <rect
        x={2}
        y={12}
        width={12}
        height={12}
        transform="rotate(45 8 18)"
        className={styles.filled}
      />
      <circle cx={26} cy={10} r={3.6} className={styles.filled} />
      <circle cx={44} cy={6} r={3.6} className={styles.filled} />
      <circle cx={44} cy={16} r={3.6} className={styles.filled} />
      <circle cx={26} cy={24} r={3.6} className={styles.filled} />
      <circle cx={46} cy={27} r={3.6} className={styles.filled} />
      <circle cx={8} cy={46} r={4} className={styles.hollow} />
      <circle cx={26} cy={46} r={4} className={styles.hollow} />
      <circle cx={42} cy={42} r={4} className={styles.hollow} />
      <circle cx={42} cy={52} r={4} className={styles.hollow} />
    </>
  ),
  'b2-good-to-bad-bad-to-good': (
    <>
      <path d="M6 10C26 10 30 20 58 20M6 22C24 22 30 21 58 21M6 32C24 32 26 23 58 22M6 42C24 42 34 47 58 47M6 54C24 54 30 48 58 48" />
      <circle cx={58} cy={21} r={5} className={styles.filled} />
      <circle cx={58} cy={47.5} r={5} className={styles.hollow} />
    </>
  ),
  'b3-check-first': (
    <>
      <rect x={6} y={20} width={38} height={36} rx={2} className={styles.hollow} />
      <rect x={14} y={14} width={38} height={36} rx={2} className={styles.hollow} />
      <rect x={22} y={8} width={38} height={36} rx={2} className={styles.hollow} />
      <path d="M22 17H60M29 27H50M29 34H44" />
      <circle cx={27} cy={12.5} r={1.8} className={styles.filled} />
      <circle cx={33} cy={12.5} r={1.8} className={styles.filled} />
    </>
  ),
  'b4-tricks-of-the-trade': (
    <>
      <path className={styles.hollow} d="M8 10H56V42H34L22 54V42H8Z" />
      <path d="M18 30L26 18L32 32L40 20L46 28" />
    </>
  ),
  'b5-be-wise-before-you-share': (
    <>
      <path d="M4 32H20M44 32H60M54 26L60 32L54 38" />
      <circle cx={32} cy={32} r={13} className={styles.hollow} />
      <rect x={26.5} y={25} width={4} height={14} className={styles.filled} />
      <rect x={33.5} y={25} width={4} height={14} className={styles.filled} />
    </>
  ),
  'b6-how-good-is-your-radar': (
    <>
      <path className={styles.hollow} d="M4 52C16 52 16 16 24 16S34 52 44 52Z" />
      <path className={styles.hollow} d="M20 52C32 52 32 16 40 16S50 52 60 52Z" />
      <path d="M33 8V58" />
    </>
  ),
  'c-plan-execute-facilitate': (
    <>
      <path d="M4 54C18 54 22 40 32 40S46 54 60 54M4 46C18 46 22 30 32 30S46 46 60 46M32 30V6" />
      <path className={styles.filled} d="M32 6L52 12L32 19Z" />
    </>
  ),
};
