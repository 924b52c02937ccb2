import type { CurveAxis } from '@groundswell/core/quiz';

type Ends = Pick<CurveAxis, 'min' | 'max'>;

/** Where along the x axis points are set: at every whole number if there are few, else at eleven even stops. */
export function stopsOf({ min, max }: Ends): number[] {
  const span = max - min;
  const isFewWholes = Number.isInteger(min) && Number.isInteger(span) && span >= 4 && span <= 20;
  const steps = isFewWholes ? span : 10;
  return Array.from({ length: steps + 1 }, (_, at) =>
    at === steps ? max : tidy(min + (span * at) / steps),
  );
}

/** Round numbers to print along an axis, about as many as asked for. */
export function ticksOf({ min, max }: Ends, about: number): number[] {
  const step = roundUp((max - min) / about);
  const first = Math.ceil(tidy(min / step));
  const last = Math.floor(tidy(max / step));
  return Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
}

/** The smallest move of the pen: about a hundredth of the axis, in a round number. */
export function stepOf({ min, max }: Ends): number {
  return roundUp((max - min) / 100);
}

/** The nearest value that the pen can stand on. */
export function snap(axis: Ends, value: number): number {
  const step = stepOf(axis);
  const steps = Math.round((value - axis.min) / step);
  return tidy(Math.min(axis.max, Math.max(axis.min, axis.min + steps * step)));
}

function roundUp(size: number): number {
  const decade = 10 ** Math.floor(Math.log10(size) + 1e-9);
  return tidy(([1, 2, 5].find((m) => m * decade >= size - decade * 1e-9) ?? 10) * decade);
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(10));
}
