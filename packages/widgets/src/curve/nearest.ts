/** The stop that lies nearest to a place on the axis. */
export function nearestTo(stops: readonly number[], place: number): number {
  return stops.reduce((best, stop) =>
    Math.abs(stop - place) < Math.abs(best - place) ? stop : best,
  );
}
