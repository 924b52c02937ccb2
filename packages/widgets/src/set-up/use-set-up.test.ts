import { number, pipe, maxValue, strictObject } from 'valibot';
import { expect, it } from 'vitest';
import { actOn, begin } from './use-set-up.ts';

const schema = strictObject({ people: pipe(number(), maxValue(9)), seed: number() });
const start = begin({ people: 3, seed: 1 });
const change = (value: unknown, part = 'people') => ({ type: 'change', value, part }) as const;

it('takes over what passes', () => {
  const { now } = actOn(start, change({ people: 5, seed: 1 }), schema);

  expect(now).toEqual({ draft: { people: 5, seed: 1 }, settings: { people: 5, seed: 1 } });
});

it('keeps the last settings that worked beside a bad value', () => {
  const { now } = actOn(start, change({ people: 'many', seed: 1 }), schema);

  expect(now.draft).toEqual({ people: 'many', seed: 1 });
  expect(now.settings).toEqual({ people: 3, seed: 1 });
});

it('goes back over all that was typed into one part at once, and forward again', () => {
  const typed = [{ people: 9 }, { people: 99 }, { people: 999 }].reduce(
    (history, part) => actOn(history, change({ ...part, seed: 1 }), schema),
    actOn(start, change({ people: 3, seed: 2 }, 'seed'), schema),
  );
  const undone = actOn(typed, { type: 'undo' }, schema);

  expect(undone.now.draft).toEqual({ people: 3, seed: 2 });
  expect(actOn(undone, { type: 'redo' }, schema).now).toEqual(typed.now);
});

it('stays as it is where there is no way back', () => {
  expect(actOn(start, { type: 'undo' }, schema)).toBe(start);
  expect(actOn(start, { type: 'redo' }, schema)).toBe(start);
});
