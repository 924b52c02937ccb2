import { expect, it } from 'vitest';
import { classDiscernment } from './class-discernment.ts';
import { sensitivity } from './discernment.ts';

const learner = (hits: number, falseAlarms: number) => ({
  hits,
  misleading: 10,
  falseAlarms,
  trustworthy: 10,
});
const mixed = [9, 8, 7, 6, 9, 5, 7, 8].map((hits, at) => learner(hits, at % 4));

it('takes d′ and c from the mean corrected rates', () => {
  const alike = Array.from({ length: 8 }, () => learner(8, 2));
  const { dPrime, criterion } = sensitivity(8.5 / 11, 2.5 / 11);

  const found = classDiscernment(alike, 1)!;

  expect(found.learners).toBe(8);
  for (const end of ['value', 'low', 'high'] as const) {
    expect(found.dPrime[end]).toBeCloseTo(dPrime, 12);
    expect(found.criterion[end]).toBeCloseTo(criterion, 12);
  }
});

it('gives a range round the value, the same for the same seed, narrower for a larger class', () => {
  const small = classDiscernment(mixed, 7)!;
  const large = classDiscernment(Array.from({ length: 6 }, () => mixed).flat(), 7)!;

  expect(small.dPrime.low).toBeLessThan(small.dPrime.value);
  expect(small.dPrime.high).toBeGreaterThan(small.dPrime.value);
  expect(classDiscernment(mixed, 7)).toEqual(small);
  expect(large.dPrime.high - large.dPrime.low).toBeLessThan(small.dPrime.high - small.dPrime.low);
});

it('shows nothing for fewer than eight learners', () => {
  expect(classDiscernment(mixed.slice(1), 7)).toBeUndefined();
});
