import * as v from 'valibot';

export type CurvePoint = readonly [x: number, y: number];

const number = v.pipe(v.number(), v.finite());

/** In rising x. */
export const pointsSchema: v.GenericSchema<readonly CurvePoint[]> = v.pipe(
  v.array(v.strictTuple([number, number])),
  v.maxLength(400),
  v.check(
    (points) => points.every(([x], at) => at === 0 || x > (points[at - 1]?.[0] ?? x)),
    'Each point must lie to the right of the one before.',
  ),
);
