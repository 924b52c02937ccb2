import { describe, expect, it } from 'vitest';
import { discernment, doubtRates, sensitivity } from './discernment.ts';
import { normalShare } from './normal.ts';

const ofTen = (hits: number, falseAlarms: number) =>
  discernment({ hits, misleading: 10, falseAlarms, trustworthy: 10 });

it('agrees with the textbook: 20 of 25 hits, 10 of 25 false alarms give d′ 1.095 (Macmillan & Creelman 2005, ch. 1)', () => {
  const { dPrime, criterion } = sensitivity(0.8, 0.4);

  expect(dPrime).toBeCloseTo(1.095, 3);
  expect(criterion).toBeCloseTo(-0.294, 3);
});

it('agrees with Stanislaw & Todorov (1999, doi:10.3758/BF03207704): rates .99 and .68 give d′ 1.86, c −1.40', () => {
  const { dPrime, criterion } = sensitivity(0.99, 0.68);

  expect(dPrime).toBeCloseTo(1.86, 2);
  expect(criterion).toBeCloseTo(-1.4, 2);
});

it('adds ½ to each count and 1 to each number of posts first (log-linear, Hautus 1995): 10 of 10 is 10.5 of 11', () => {
  const { dPrime, criterion } = ofTen(10, 0).measure!;

  // z(.9545) = 1.6906 by table.
  expect(dPrime.value).toBeCloseTo(2 * 1.6906, 3);
  expect(criterion.value).toBeCloseTo(0, 12);
});

it('sees two people of one skill and opposite leaning', () => {
  expect(sensitivity(0.9, 0.4).dPrime).toBeCloseTo(1.535, 3);
  expect(sensitivity(0.9, 0.4).criterion).toBeCloseTo(-0.514, 3);
  expect(sensitivity(0.6, 0.1).dPrime).toBeCloseTo(1.535, 3);
  expect(sensitivity(0.6, 0.1).criterion).toBeCloseTo(0.514, 3);
});

describe('ten posts of each sort', () => {
  it.each([
    [5, 5, 0, -0.92, 0.92, 0, -0.46, 0.46],
    [7, 3, 0.95, -0.01, 1.91, 0, -0.48, 0.48],
    [8, 2, 1.5, 0.47, 2.52, 0, -0.51, 0.51],
    [8, 4, 0.98, 0, 1.96, -0.26, -0.75, 0.23],
    [6, 2, 0.98, 0, 1.96, 0.26, -0.23, 0.75],
    [9, 1, 2.19, 1.04, 3.35, 0, -0.58, 0.58],
    [10, 5, 1.69, 0.38, 3, -0.85, -1.5, -0.19],
    [10, 10, 0, -1.6, 1.6, -1.69, -2.49, -0.89],
  ])(
    '%d hits and %d false alarms: d′ %d [%d, %d], c %d [%d, %d]',
    (hits, alarms, d, dLow, dHigh, c, cLow, cHigh) => {
      const measure = ofTen(hits, alarms).measure!;

      expect(hundredths(measure.dPrime.value - d)).toBeLessThanOrEqual(0.51);
      expect(hundredths(measure.dPrime.low - dLow)).toBeLessThanOrEqual(0.51);
      expect(hundredths(measure.dPrime.high - dHigh)).toBeLessThanOrEqual(0.51);
      expect(hundredths(measure.criterion.value - c)).toBeLessThanOrEqual(0.51);
      expect(hundredths(measure.criterion.low - cLow)).toBeLessThanOrEqual(0.51);
      expect(hundredths(measure.criterion.high - cHigh)).toBeLessThanOrEqual(0.51);
    },
  );

  it('says only what the range allows', () => {
    expect(ofTen(9, 1).measure).toMatchObject({ betterThanGuessing: true, leaning: undefined });
    expect(ofTen(5, 5).measure).toMatchObject({ betterThanGuessing: false });
    expect(ofTen(10, 10).measure).toMatchObject({ betterThanGuessing: false, leaning: 'doubt' });
    expect(ofTen(0, 0).measure).toMatchObject({ leaning: 'trust' });
  });

  it('leaves the end of a perfect score open', () => {
    expect(ofTen(10, 0).measure?.dPrime).toMatchObject({ open: 'above' });
    expect(ofTen(10, 0).measure?.dPrime.low).toBeCloseTo(1.8, 1);
    expect(ofTen(0, 10).measure?.dPrime).toMatchObject({ open: 'below' });
  });

  it('holds the true value about as often as it says, for d′ 0–2.5 and c −.6–.6', () => {
    const coverage: number[] = [];
    for (let d = 0; d <= 2.51; d += 0.25) {
      for (let c = -0.6; c <= 0.61; c += 0.2) coverage.push(covered(d, c));
    }
    const mean = coverage.reduce((sum, share) => sum + share, 0) / coverage.length;
    expect(mean).toBeGreaterThan(0.92);
    expect(mean).toBeLessThan(0.95);
    expect(Math.min(...coverage)).toBeGreaterThan(0.89);
    expect(Math.max(...coverage)).toBeLessThan(0.97);
  });
});

it('counts trust gained beside doubt earned, and measures nobody on fewer than ten posts a sort', () => {
  const eight = discernment({ hits: 2, misleading: 4, falseAlarms: 1, trustworthy: 4 });

  expect(eight).toMatchObject({ trustGained: 3, doubtEarned: 2, measure: undefined });
});

it('refuses counts that cannot be', () => {
  expect(() => ofTen(11, 0)).toThrow('hits must be a whole number from 0 to 10; got 11.');
});

it('turns d′ and c back into rates', () => {
  const { hitRate, falseAlarmRate } = doubtRates(1.535, -0.514);
  expect(hitRate).toBeCloseTo(0.9, 3);
  expect(falseAlarmRate).toBeCloseTo(0.4, 3);
  expect(normalShare(0)).toBe(0.5);
});

function hundredths(gap: number): number {
  return 100 * Math.abs(gap);
}

/** Exact share of all 121 outcomes, weighed by how likely they are, whose range for d′ holds the true d′. */
function covered(d: number, c: number): number {
  const { hitRate, falseAlarmRate } = doubtRates(d, c);
  let share = 0;
  for (let hits = 0; hits <= 10; hits++) {
    for (let alarms = 0; alarms <= 10; alarms++) {
      const { low, high } = ofTen(hits, alarms).measure!.dPrime;
      if (low <= d && d <= high)
        share += binomial(hits, hitRate) * binomial(alarms, falseAlarmRate);
    }
  }
  return share;
}

function binomial(k: number, p: number): number {
  const choose = [1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1];
  return choose[k]! * p ** k * (1 - p) ** (10 - k);
}
