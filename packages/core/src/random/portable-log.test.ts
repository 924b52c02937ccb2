import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { portableLog } from './portable-log.ts';

it('agrees with Math.log to the last bits', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      const exact = Math.log(x);
      expect(Math.abs(portableLog(x) - exact)).toBeLessThanOrEqual(
        4e-16 * Math.max(1e-3, Math.abs(exact)) + 4e-16,
      );
    }),
  );
});

it('is exactly zero at one', () => {
  expect(portableLog(1)).toBe(0);
});
