import { useEffect, useState } from 'react';
import type { Clock } from './clock.ts';

/** Counts the time a question is in sight. A page in the background does not count as thinking. */
export class Stopwatch {
  readonly #clock: Clock;
  startedAt: number;
  #counted = 0;
  #runningSince: number | null;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.startedAt = clock();
    this.#runningSince = this.startedAt;
  }

  read(): { startedAt: number; at: number; duration: number } {
    const at = this.#clock();
    const running = this.#runningSince === null ? 0 : at - this.#runningSince;
    return { startedAt: this.startedAt, at, duration: this.#counted + running };
  }

  pause(): void {
    this.#counted = this.read().duration;
    this.#runningSince = null;
  }

  resume(): void {
    this.#runningSince ??= this.#clock();
  }

  restart(): void {
    this.startedAt = this.#clock();
    this.#counted = 0;
    this.#runningSince = this.startedAt;
  }
}

/** A stopwatch that starts when the card appears and stands still while the page is out of sight. */
export function useStopwatch(clock: Clock): Stopwatch {
  const [stopwatch] = useState(() => new Stopwatch(clock));
  useEffect(() => {
    const follow = () => (document.hidden ? stopwatch.pause() : stopwatch.resume());
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, [stopwatch]);
  return stopwatch;
}
