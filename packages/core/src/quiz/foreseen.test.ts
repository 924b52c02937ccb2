import { expect, it } from 'vitest';
import { wasForeseen } from './foreseen.ts';
import { prediction } from './testing/questions.ts';
import { sameText } from './text.ts';

const says = (predicted: number | string) => ({ predicted, sureness: 0.7 });
const linear = { ...prediction, scale: { type: 'linear', min: 0, max: 100, near: 5 } } as const;
const choice = {
  ...prediction,
  scale: {
    type: 'choice',
    options: [
      { id: 'chain', text: sameText('chain') },
      { id: 'burst', text: sameText('burst') },
    ],
  },
} as const;

it('goes by the factor on a log scale, by the distance on a linear one', () => {
  expect(wasForeseen(prediction, says(8), 4)).toBe(true);
  expect(wasForeseen(prediction, says(2), 4)).toBe(true);
  expect(wasForeseen(prediction, says(9), 4)).toBe(false);
  expect(wasForeseen(linear, says(40), 45)).toBe(true);
  expect(wasForeseen(linear, says(40), 46)).toBe(false);
});

it('takes an outcome of nothing for the low end of a log scale', () => {
  expect(wasForeseen(prediction, says(2), 0)).toBe(true);
  expect(wasForeseen(prediction, says(3), 0)).toBe(false);
});

it('compares choices by name, and nothing with nothing', () => {
  expect(wasForeseen(choice, says('chain'), 'burst')).toBe(false);
  expect(wasForeseen(choice, says('burst'), 'burst')).toBe(true);
  expect(wasForeseen(choice, says('burst'), 4)).toBeUndefined();
  expect(wasForeseen(prediction, { predicted: null, sureness: null }, 4)).toBeUndefined();
});
