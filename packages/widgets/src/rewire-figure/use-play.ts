import { useCallback, useEffect, useState } from 'react';

/** A run takes about this long, however many days it has. */
const WHOLE_MS = 4500;
const SHORTEST_DAY_MS = 60;
const LONGEST_DAY_MS = 400;

export interface Play {
  /** −1 before anything has begun. */
  readonly day: number;
  readonly lastDay: number;
  readonly playing: boolean;
}

/** Days going by, to be paused, stepped and gone back over. */
export function usePlay() {
  const [state, setState] = useState<Play>({ day: -1, lastDay: 0, playing: false });
  const { day, lastDay, playing } = state;

  useEffect(() => {
    if (!playing) return undefined;
    const pace = Math.min(
      Math.max(WHOLE_MS / Math.max(lastDay, 1), SHORTEST_DAY_MS),
      LONGEST_DAY_MS,
    );
    const timer = setInterval(
      () => setState((now) => ({ ...now, day: now.day + 1, playing: now.day + 1 < now.lastDay })),
      pace,
    );
    return () => clearInterval(timer);
  }, [playing, lastDay]);

  /** Shows another run: from its first day, or at its end where it is asked for or nothing shall move. */
  const begin = useCallback((last: number, atEnd: boolean) => {
    const still = atEnd || matchMedia('(prefers-reduced-motion: reduce)').matches;
    setState({ lastDay: last, day: still ? last : 0, playing: !still && last > 0 });
  }, []);
  /** Back to before anything begins. */
  const rest = useCallback(() => setState({ day: -1, lastDay: 0, playing: false }), []);

  return {
    ...state,
    ended: day >= lastDay && !playing,
    begin,
    rest,
    play: () =>
      setState((now) => ({
        ...now,
        day: now.day >= now.lastDay ? 0 : now.day,
        playing: now.lastDay > 0,
      })),
    pause: () => setState((now) => ({ ...now, playing: false })),
    goTo: (to: number) =>
      setState((now) => ({ ...now, playing: false, day: Math.min(Math.max(to, 0), now.lastDay) })),
  };
}

export type PlayState = ReturnType<typeof usePlay>;
