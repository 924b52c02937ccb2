import { NEVER } from '@groundswell/core/spread';
import { openSimulation, type RingTries, type RingTry } from '../simulation/index.ts';
import type { Place, RewireFigureSettings } from './settings.ts';
import { requestOf } from './sweep.ts';

/** The tries that are drawn: one, or all the small ones. */
export function ringsAt(
  settings: RewireFigureSettings,
  place: Place,
  seed: number,
  signal: AbortSignal,
): Promise<RingTries> {
  const tries = settings.shows === 'tries' ? settings.tries : 1;
  const request = { ...requestOf(settings, place), seed, tries, withRings: true };
  return openSimulation().work('try-rings', request, { signal });
}

/** Holds what is drawn outside React's state, for it is made of large arrays. */
export function ringStore() {
  let rings: readonly RingTry[] = [];
  const listeners = new Set<() => void>();
  return {
    get: () => rings,
    set: (next: readonly RingTry[]) => {
      rings = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The last day on which anything happens in any of the tries. */
export function lastDayOf(rings: readonly RingTry[]): number {
  let last = 0;
  for (const { actedOn } of rings) {
    for (const days of actedOn) for (const day of days) if (day !== NEVER && day > last) last = day;
  }
  return last;
}
