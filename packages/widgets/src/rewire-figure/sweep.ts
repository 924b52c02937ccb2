import type { RingTries, RingTriesRequest, Simulation } from '../simulation/index.ts';
import type { Place, RewireFigureSettings } from './settings.ts';

export interface SweepOptions {
  readonly signal: AbortSignal;
  /** Hears each place as it is done; the order is not that of the places. */
  readonly onPlace: (place: Place, tries: RingTries) => void;
}

/**
 * Many tries at each of many places, shared out among workers: whoever is free takes the next place, so the
 * results do not depend on how many there are. Rejects with the signal's reason once it aborts.
 */
export async function sweep(
  workers: readonly Pick<Simulation, 'work'>[],
  settings: RewireFigureSettings,
  places: readonly Place[],
  { signal, onPlace }: SweepOptions,
): Promise<void> {
  signal.throwIfAborted();
  const left = places[Symbol.iterator]();
  const takePlaces = async (worker: Pick<Simulation, 'work'>) => {
    for (const place of left) {
      signal.throwIfAborted();
      const tries = await worker.work('try-rings', requestOf(settings, place), { signal });
      signal.throwIfAborted();
      onPlace(place, tries);
    }
  };
  await Promise.all(workers.map(takePlaces));
}

/** The tries of a figure at one place of its slider. */
export function requestOf(
  { people, acts, loneChance = 0, tries, days, seed }: RewireFigureSettings,
  { rewired, friends, lone }: Place,
): RingTriesRequest {
  return {
    people,
    friends,
    rewired,
    needs: acts.map(({ need }) => need),
    loneChance: lone ? loneChance : 0,
    days,
    seed,
    tries,
  };
}
