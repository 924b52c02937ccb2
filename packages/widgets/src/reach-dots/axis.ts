/** The axis of a strip: a log axis gives each tenfold step the same room. */
export interface Axis {
  scale: 'log' | 'linear';
  max: number;
}

/** Maps values to px and back to the ticks under them. */
export interface PlacedAxis {
  place: (value: number) => number;
  ticks: readonly number[];
}

/** Lays an axis between two px positions. Zero has no place on a log axis: it stands one step before 1. */
export function placeAxis({ scale, max }: Axis, left: number, right: number): PlacedAxis {
  if (scale === 'linear') {
    const place = (value: number) => left + (clamp(value, 0, max) / max) * (right - left);
    return { place, ticks: linearTicks(max) };
  }
  const decades = Math.log10(max);
  const place = (value: number) =>
    value < 1 ? left - 10 : left + (Math.log10(Math.min(value, max)) / decades) * (right - left);
  return { place, ticks: logTicks(max) };
}

/** 1, 10, 100 … up to the end of the axis. */
function logTicks(max: number): number[] {
  const ticks: number[] = [];
  for (let tick = 1; tick <= max * 1.000001; tick *= 10) ticks.push(tick);
  return ticks;
}

/** Four to six round numbers from 0 to the end. */
function linearTicks(max: number): number[] {
  const rough = max / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough;
  return Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, i) => i * step);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
