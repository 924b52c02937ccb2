import { Random } from '../random/index.ts';
import { type DoubtCounts, type Range, sensitivity } from './discernment.ts';

/** What a class can tell apart, as a whole; nobody is ranked by it. */
export interface ClassDiscernment {
  readonly learners: number;
  readonly dPrime: Range;
  readonly criterion: Range;
}

const fewestLearners = 8;
const resamples = 2000;

/**
 * d′ and c of the mean corrected rates, with 90 % ranges from drawing the *learners* again 2,000 times, because learners
 * differ more than their answers. Undefined below eight learners: too few to show. The same seed gives the same ranges.
 */
export function classDiscernment(
  learners: readonly DoubtCounts[],
  seed: number | string,
): ClassDiscernment | undefined {
  const count = learners.length;
  if (count < fewestLearners) return undefined;
  const rates = learners.map(({ hits, misleading, falseAlarms, trustworthy }) => ({
    hit: (hits + 0.5) / (misleading + 1),
    alarm: (falseAlarms + 0.5) / (trustworthy + 1),
  }));
  const random = new Random(`class ${seed}`);
  const drawn = Array.from({ length: resamples }, () =>
    measure(rates.map((own) => rates[random.integer(count)] ?? own)),
  );
  const whole = measure(rates);
  return {
    learners: count,
    dPrime: ranged(
      whole.dPrime,
      drawn.map(({ dPrime }) => dPrime),
    ),
    criterion: ranged(
      whole.criterion,
      drawn.map(({ criterion }) => criterion),
    ),
  };
}

function measure(rates: readonly { readonly hit: number; readonly alarm: number }[]) {
  const hit = rates.reduce((sum, rate) => sum + rate.hit, 0) / rates.length;
  const alarm = rates.reduce((sum, rate) => sum + rate.alarm, 0) / rates.length;
  return sensitivity(hit, alarm);
}

/** The middle nine tenths of the drawn values. */
function ranged(value: number, drawn: readonly number[]): Range {
  const sorted = drawn.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? value;
  return { value, low: at(0.05), high: at(0.95) };
}
