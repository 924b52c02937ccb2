import type { NumberScale } from '@groundswell/core/quiz';

/** Where numbers stand on a slider: evenly, or with equal steps for equal factors. */
export type Scale = Pick<NumberScale, 'type' | 'min' | 'max' | 'step'>;

/** Share of the way along the slider, 0 to 1. */
export function positionOf(scale: Scale, value: number): number {
  const { min, max } = scale;
  const within = clamp(value, min, max);
  if (scale.type === 'linear') return (within - min) / (max - min);
  return Math.log(within / min) / Math.log(max / min);
}

/** The nearest value that can be stood on. */
export function valueAt(scale: Scale, position: number): number {
  const share = clamp(position, 0, 1);
  if (scale.type === 'linear') return snap(scale, scale.min + share * (scale.max - scale.min));
  return snap(scale, scale.min * (scale.max / scale.min) ** share);
}

/** The value one step on: the next of the linear steps, or the next round number of a log scale. */
export function neighbor(scale: Scale, value: number, direction: 1 | -1): number {
  if (scale.type === 'linear') return snap(scale, value + direction * stepOf(scale));
  const decade = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const rungs = [decade / 10, decade, decade * 10].flatMap((base) =>
    mantissas.map((mantissa) => tidy(mantissa * base)),
  );
  const near = value * 1e-9;
  const next =
    direction > 0
      ? rungs.find((rung) => rung > value + near && standsOn(scale, rung))
      : rungs.findLast((rung) => rung < value - near && standsOn(scale, rung));
  return clamp(next ?? value, scale.min, scale.max);
}

/** A long step for Page Up and Page Down: a tenth of the way, or ten times. */
export function farNeighbor(scale: Scale, value: number, direction: 1 | -1): number {
  if (scale.type === 'log') return snap(scale, direction > 0 ? value * 10 : value / 10);
  const tenth = (scale.max - scale.min) / 10;
  return snap(scale, value + direction * Math.max(tenth, stepOf(scale)));
}

/** The values written under the slider: powers of ten, or even parts of the way, quarters where steps fall on them. */
export function ticksOf(scale: Scale): number[] {
  const { min, max } = scale;
  if (scale.type === 'linear') {
    const steps = (max - min) / stepOf(scale);
    const parts = [4, 5, 3, 2].find((parts) => isWhole(steps / parts)) ?? 4;
    const ticks = Array.from({ length: parts + 1 }, (_, at) =>
      snap(scale, min + (at / parts) * (max - min)),
    );
    return [...new Set(ticks)];
  }
  const ticks = [min];
  for (let power = 10 ** Math.ceil(Math.log10(min) + 1e-9); power < max; power *= 10) {
    if (power > min) ticks.push(tidy(power));
  }
  ticks.push(max);
  return ticks;
}

/** Round numbers inside one power of ten: close enough together to choose among, few enough to step through. */
const mantissas = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9];

function snap(scale: Scale, value: number): number {
  const { min, max } = scale;
  const within = clamp(value, min, max);
  if (scale.type === 'linear') {
    const step = stepOf(scale);
    return clamp(tidy(min + Math.round((within - min) / step) * step), min, max);
  }
  const decade = 10 ** Math.floor(Math.log10(within) + 1e-9);
  const round = [...mantissas, 10].map((mantissa) => tidy(mantissa * decade));
  return [min, max, ...round.filter((rung) => standsOn(scale, rung))].reduce((best, rung) =>
    distance(rung, within) < distance(best, within) ? rung : best,
  );
}

function standsOn(scale: Scale, rung: number): boolean {
  return rung >= scale.min && rung <= scale.max && isWhole(rung / stepOf(scale));
}

function isWhole(steps: number): boolean {
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

function stepOf({ step }: Scale): number {
  return step ?? 1;
}

function distance(a: number, b: number): number {
  return Math.abs(Math.log(a / b));
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

/** Takes away the dust of binary fractions: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
