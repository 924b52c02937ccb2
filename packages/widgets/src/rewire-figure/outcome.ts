import { bestPlace, keyOf, type Points } from './points.ts';
import { type Place, type RewireFigureSettings, stopsOf, variantsOf } from './settings.ts';

/** Values by `act.key`: `link.days`, `hearing.percent`, …; what never came about is left out. */
export type RewireFigureOutcome = Readonly<Record<string, number | string>>;

/** What the figure tells about the place where it was run. */
export function outcomeOf(
  settings: RewireFigureSettings,
  points: Points,
  place: Place,
): RewireFigureOutcome {
  const values: Record<string, number | string> = { tries: settings.tries };
  const [variant] = variantsOf(settings);
  const places = stopsOf(settings).map((rewired) => ({ ...place, ...variant, rewired }));
  for (const [a, { id }] of settings.acts.entries()) {
    const point = points.get(keyOf(place))?.[a];
    if (!point) continue;
    values[`${id}.count`] = point.arrived;
    values[`${id}.percent`] = Math.round((100 * point.arrived) / point.tries);
    values[`${id}.share`] = point.share;
    values[`${id}.usual`] = point.usual;
    if (point.days !== undefined) values[`${id}.days`] = point.days;
    if (point.stoppedBelow !== undefined) {
      // Rounded up to the next five in a hundred, so that “below” is true.
      values[`${id}.stoppedBelow`] = 0.05 * (Math.floor(point.stoppedBelow / 0.05) + 1);
    }
    const best = settings.sweeps ? bestPlace(points, places, a) : undefined;
    if (!best) continue;
    values[`${id}.best`] = Math.round(100 * best.rewired);
    values[`${id}.bestDays`] = best.days;
  }
  return values;
}
