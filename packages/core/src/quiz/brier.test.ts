import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { brierScore, overconfidence } from './brier.ts';

const many = (count: number, probability: number, happened: boolean) =>
  Array.from({ length: count }, () => ({ probability, happened }));

const answers = (confidence: number, right: number) =>
  Array.from({ length: 20 }, (_, at) => ({ confidence, right: at < right }));

it('scores Finley’s tornado forecasts of 1884 as published (Murphy 1996): 28 hits, 72 false alarms, 23 misses of 2,803', () => {
  const score = brierScore([
    ...many(28, 1, true),
    ...many(72, 1, false),
    ...many(23, 0, true),
    ...many(2680, 0, false),
  ])!;

  expect(score.score).toBeCloseTo(95 / 2803, 12);
  expect(score.uncertainty).toBeCloseTo((51 / 2803) * (2752 / 2803), 12);
  expect(score.score).toBeCloseTo(score.reliability - score.resolution + score.uncertainty, 12);
});

it('takes the rain forecasts in Wilks (1995, table 7.3) apart as Murphy (1973) does: .0008 − .0628 + .1358', () => {
  // Probability stated, its share of all forecasts, and how often it rained then.
  const table = [
    [0, 0.4112, 0.006],
    [0.05, 0.0671, 0.019],
    [0.1, 0.1833, 0.059],
    [0.2, 0.0986, 0.15],
    [0.3, 0.0616, 0.277],
    [0.4, 0.0366, 0.377],
    [0.5, 0.0303, 0.511],
    [0.6, 0.0275, 0.587],
    [0.7, 0.0245, 0.723],
    [0.8, 0.022, 0.779],
    [0.9, 0.017, 0.934],
    [1, 0.0203, 0.933],
  ] as const;
  const forecasts = table.flatMap(([probability, share, rained]) => {
    const count = Math.round(10_000 * share);
    const wet = Math.round(count * rained);
    return [...many(wet, probability, true), ...many(count - wet, probability, false)];
  });

  const { count, score, reliability, resolution, uncertainty } = brierScore(forecasts)!;

  expect(count).toBe(10_000);
  expect(reliability).toBeCloseTo(0.0008, 3);
  expect(resolution).toBeCloseTo(0.0628, 3);
  expect(uncertainty).toBeCloseTo(0.1358, 2);
  expect(score).toBeCloseTo(0.0738, 3);
});

it('gives a coin flip .25 and a prophet 0', () => {
  expect(brierScore([...many(5, 0.5, true), ...many(5, 0.5, false)])).toMatchObject({
    score: 0.25,
    reliability: 0,
    resolution: 0,
    uncertainty: 0.25,
  });
  expect(brierScore([...many(5, 1, true), ...many(5, 0, false)])).toMatchObject({ score: 0 });
  expect(brierScore([])).toBeUndefined();
});

it('always equals reliability − resolution + uncertainty', () => {
  const forecast = fc.record({
    probability: fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10),
    happened: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(forecast, { minLength: 1 }), (forecasts) => {
      const { score, reliability, resolution, uncertainty } = brierScore(forecasts)!;
      expect(score).toBeCloseTo(reliability - resolution + uncertainty, 10);
      expect(Math.min(score, reliability, resolution, uncertainty)).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('calls somebody surer than right only where the whole range says so', () => {
  expect(overconfidence(answers(0.8, 14))).toMatchObject({ finding: undefined });
  expect(overconfidence(answers(0.95, 12))).toMatchObject({ finding: 'surer-than-right' });
  expect(overconfidence(answers(0.5, 19))).toMatchObject({ finding: 'righter-than-sure' });
  expect(overconfidence(answers(0.8, 5).slice(0, 9))).toBeUndefined();
});

it('puts the range of twenty answers at about 16 to 18 points each way', () => {
  const answers = Array.from({ length: 20 }, (_, at) => ({ confidence: 0.82, right: at < 14 }));

  const { value, low } = overconfidence(answers)!;

  expect(value).toBeCloseTo(0.12, 12);
  expect(value - low).toBeCloseTo((1.7291 * Math.sqrt((0.21 * 20) / 19)) / Math.sqrt(20), 4);
});
