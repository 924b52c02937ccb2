import type { NumberShape } from './shape.ts';

/** A slider with whole stops from 0, and what each stop stands for. */
export interface Slider {
  readonly stops: number;
  /** The value at a stop, as a reader would write it. */
  readonly valueAt: (stop: number) => number;
  /** The stop nearest to a value; values beyond the ends stand at the ends. */
  readonly stopOf: (value: number) => number;
}

/** More even steps than a finger can tell apart; beyond them each step is a share of the value instead. */
const mostEvenStops = 400;
const unevenStops = 120;

/** The slider of a number with two ends; others have none. */
export function sliderFor({ least, greatest, step }: NumberShape): Slider | undefined {
  if (least === undefined || greatest === undefined || greatest <= least) return undefined;
  const even = step ?? (greatest - least) / 200;
  const count = Math.round((greatest - least) / even);
  if (count <= mostEvenStops) {
    return {
      stops: count,
      valueAt: (stop) => tidy(Math.min(least + stop * even, greatest)),
      stopOf: (value) => Math.round((clamp(value, least, greatest) - least) / even),
    };
  }
  const from = Math.max(least, even);
  const span = Math.log(greatest / from);
  return {
    stops: unevenStops,
    valueAt: (stop) => {
      const exact = from * Math.exp((span * stop) / unevenStops);
      const rounded = Math.round(Number(exact.toPrecision(2)) / even) * even;
      return stop === 0 ? least : clamp(tidy(rounded), least, greatest);
    },
    stopOf: (value) =>
      Math.round((Math.log(clamp(value, from, greatest) / from) / span) * unevenStops),
  };
}

/** Without the dust that adding fractions leaves: 0.30000000000000004. */
function tidy(value: number): number {
  return Number(value.toPrecision(6));
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.min(Math.max(value, least), greatest);
}
