import { expect, it } from 'vitest';
import { pile } from './pile.ts';

it('stacks equal shares and leaves others on the line', () => {
  expect(pile([0.2, 0.24, 0.2, 0.2])).toEqual([
    { share: 0.2, level: 0 },
    { share: 0.24, level: 0 },
    { share: 0.2, level: 1 },
    { share: 0.2, level: 2 },
  ]);
});

it('has nothing to stack before the first draw', () => {
  expect(pile([])).toEqual([]);
});
