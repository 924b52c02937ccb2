import type { ActTries } from '../simulation/index.ts';

/** What many tries of one act at one place of the slider came to. */
export interface Point {
  readonly tries: number;
  /** Tries in which nearly all act in the end. */
  readonly arrived: number;
  /** The middle one of the days that arrivals took; undefined where none arrived. */
  readonly days: number | undefined;
  /** Mean share of people who act in the end, 0…1. */
  readonly share: number;
  /** Share of people in the furthest of the tries that did not arrive; undefined where all did. */
  readonly stoppedBelow: number | undefined;
  /** What most tries look like. */
  readonly usual: 'all' | 'half' | 'hardly';
}

export function pointOf({ arrivedOn, acting }: ActTries, people: number): Point {
  const tries = acting.length;
  const days = arrivedOn.filter((day) => day >= 0).toSorted((a, b) => a - b);
  const shares = acting.map((count) => count / people);
  const stopped = shares.filter((_, i) => (arrivedOn[i] ?? -1) < 0);
  const middling = stopped.filter((share) => share > 0.3).length;
  const looks = [
    ['all', days.length],
    ['hardly', stopped.length - middling],
    ['half', middling],
  ] as const;
  const [usual] = looks.toSorted((one, other) => other[1] - one[1]);
  return {
    tries,
    arrived: days.length,
    days: days.length === 0 ? undefined : middleOf(days),
    share: shares.reduce((sum, share) => sum + share, 0) / Math.max(tries, 1),
    stoppedBelow: stopped.length === 0 ? undefined : Math.max(...stopped),
    usual: usual?.[0] ?? 'hardly',
  };
}

/** The lower of the two in the middle, so that it is a day that some try really took. */
function middleOf(sorted: readonly number[]): number | undefined {
  return sorted[Math.ceil(sorted.length / 2) - 1];
}
