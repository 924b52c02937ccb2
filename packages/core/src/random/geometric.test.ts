import { expect, it } from 'vitest';
import { Geometric } from './geometric.ts';
import { Random } from './random.ts';

it.each([0.0004, 0.001, 0.02, 0.1, 0.5, 0.95])(
  'follows the geometric law at chance %d',
  (chance) => {
    const geometric = new Geometric(chance);
    const random = new Random(1);
    const rounds = 40_000;
    let sum = 0;
    let none = 0;
    let long = 0;
    const median = Math.ceil(Math.log(0.5) / Math.log(1 - chance));
    for (let i = 0; i < rounds; i++) {
      const failures = geometric.draw(random);
      sum += failures;
      if (failures === 0) none++;
      if (failures >= median) long++;
    }

    const sd = Math.sqrt(1 - chance) / chance;
    expect(Math.abs(sum / rounds - (1 - chance) / chance)).toBeLessThan(
      (4 * sd) / Math.sqrt(rounds),
    );
    const near = (share: number, exact: number) =>
      expect(Math.abs(share - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / rounds));
    near(none / rounds, chance);
    near(long / rounds, (1 - chance) ** median);
  },
);

it('never fails a sure try and outlasts every row at chance 0', () => {
  expect(new Geometric(1).draw(new Random(1))).toBe(0);
  expect(new Geometric(0).draw(new Random(1))).toBeGreaterThan(2 ** 32);
});

it('refuses a chance above 1 by name, value and range', () => {
  expect(() => new Geometric(1.2)).toThrow('chance must be a number from 0 to 1; got 1.2.');
});
