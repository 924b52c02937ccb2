import { keyOf, type Points } from './points.ts';
import {
  type Act,
  type Place,
  type RewireFigureSettings,
  stopsOf,
  variantsOf,
} from './settings.ts';

/** One place on a line. */
export interface Spot {
  readonly rewired: number;
  /** Share of tries that arrive, 0…1. */
  readonly arrived: number;
  readonly days: number | undefined;
}

/** One act on one kind of ring. */
export interface Line {
  readonly act: Act;
  readonly variant: Omit<Place, 'rewired'>;
  /** Whether the figure stands on this kind of ring now. */
  readonly current: boolean;
  /** The places known so far, from left to right. */
  readonly spots: readonly Spot[];
}

/** Everything known so far as lines, those of the ring that is shown last, so that they are drawn on top. */
export function linesOf(settings: RewireFigureSettings, points: Points, place: Place): Line[] {
  const stops = [...new Set([...stopsOf(settings), settings.rewired])].toSorted((a, b) => a - b);
  const lines = variantsOf(settings).flatMap((variant) =>
    settings.acts.map((act, a) => ({
      act,
      variant,
      current: variant.friends === place.friends && variant.lone === place.lone,
      spots: stops.flatMap((rewired) => {
        const point = points.get(keyOf({ ...variant, rewired }))?.[a];
        return point ? [{ rewired, arrived: point.arrived / point.tries, days: point.days }] : [];
      }),
    })),
  );
  return lines.toSorted((one, other) => Number(one.current) - Number(other.current));
}
