import type { Point } from './point.ts';
import type { Place } from './settings.ts';

/** What is known so far, act by act in the order of the settings, by place. */
export type Points = ReadonlyMap<string, readonly Point[]>;

export function keyOf({ rewired, friends, lone }: Place): string {
  return `${friends} ${lone} ${rewired}`;
}

/** A place where every try arrives, and soonest. */
export interface BestPlace {
  readonly rewired: number;
  readonly days: number;
}

/** Where one act does best among the places that are known; undefined where it arrives nowhere. */
export function bestPlace(
  points: Points,
  places: readonly Place[],
  act: number,
): BestPlace | undefined {
  const good = places.flatMap((place) => {
    const point = points.get(keyOf(place))?.[act];
    if (point?.days === undefined || point.arrived < point.tries) return [];
    return [{ rewired: place.rewired, days: point.days }];
  });
  const [best] = good.toSorted((one, other) => one.days - other.days);
  return best;
}
