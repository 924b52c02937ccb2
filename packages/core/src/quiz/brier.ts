import { studentQuantile95 } from './normal.ts';

/** A stated probability and what happened: o = 1 if it did. */
export interface Forecast {
  readonly probability: number;
  readonly happened: boolean;
}

/** How good stated probabilities are: 0 is perfect, .25 is what a coin flip gets. */
export interface BrierScore {
  readonly count: number;
  readonly score: number;
  /** Distance between what was said and what happened when it was said; lower is better. */
  readonly reliability: number;
  /** How far what happened differs between the things said; higher is better. */
  readonly resolution: number;
  /** How uncertain the matter was in itself; .25 where half of it happens. */
  readonly uncertainty: number;
}

/**
 * Brier's score (1950, doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2) with Murphy's decomposition (1973,
 * doi:10.1175/1520-0450(1973)012<0595:ANVPOT>2.0.CO;2): score = reliability − resolution + uncertainty, exactly, because
 * forecasts are grouped by the very probability that was stated. Undefined without forecasts.
 */
export function brierScore(forecasts: readonly Forecast[]): BrierScore | undefined {
  const count = forecasts.length;
  if (count === 0) return undefined;
  const base = shareHappened(forecasts);
  let reliability = 0;
  let resolution = 0;
  for (const [probability, group] of groupByProbability(forecasts)) {
    const share = shareHappened(group);
    reliability += (group.length / count) * (probability - share) ** 2;
    resolution += (group.length / count) * (share - base) ** 2;
  }
  const errors = forecasts.map((f) => (f.probability - (f.happened ? 1 : 0)) ** 2);
  return { count, score: mean(errors), reliability, resolution, uncertainty: base * (1 - base) };
}

/** How much surer than right somebody is. */
export interface Overconfidence {
  /** Mean confidence minus share right. */
  readonly value: number;
  /** 90 % range, by Student's t. */
  readonly low: number;
  readonly high: number;
  /** Said only where the whole range lies on one side of 0. */
  readonly finding: 'surer-than-right' | 'righter-than-sure' | undefined;
}

/** Undefined below ten answers: too few to say anything. */
export function overconfidence(
  answers: readonly { readonly confidence: number; readonly right: boolean }[],
): Overconfidence | undefined {
  const count = answers.length;
  if (count < 10) return undefined;
  const gaps = answers.map(({ confidence, right }) => confidence - (right ? 1 : 0));
  const value = mean(gaps);
  const variance = gaps.reduce((sum, gap) => sum + (gap - value) ** 2, 0) / (count - 1);
  const half = studentQuantile95(count - 1) * Math.sqrt(variance / count);
  const low = value - half;
  const high = value + half;
  const finding = low > 0 ? 'surer-than-right' : high < 0 ? 'righter-than-sure' : undefined;
  return { value, low, high, finding };
}

function groupByProbability(forecasts: readonly Forecast[]): Map<number, Forecast[]> {
  const groups = new Map<number, Forecast[]>();
  for (const forecast of forecasts) {
    const group = groups.get(forecast.probability);
    if (group) group.push(forecast);
    else groups.set(forecast.probability, [forecast]);
  }
  return groups;
}

function shareHappened(forecasts: readonly Forecast[]): number {
  return forecasts.filter(({ happened }) => happened).length / forecasts.length;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
