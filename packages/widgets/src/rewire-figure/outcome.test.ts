import { parse } from 'valibot';
import { expect, it } from 'vitest';
import { outcomeOf } from './outcome.ts';
import { pointOf } from './point.ts';
import { keyOf } from './points.ts';
import { rewireFigureSchema } from './settings.ts';

const settings = parse(rewireFigureSchema, {
  people: 200,
  friends: 8,
  widerFriends: 10,
  acts: [{ id: 'hearing', label: { en: 'Hearing', id: 'Rapat' }, need: 3, mark: 'acting' }],
  rewired: 0.3,
  shows: 'curve',
  sweeps: true,
  tries: 4,
});
const at = (rewired: number) => ({ rewired, friends: 10, lone: false });

it('tells how many arrive, when, and how far the others came', () => {
  const point = pointOf({ arrivedOn: [12, 14, -1, -1], acting: [200, 200, 10, 37] }, 200);
  const points = new Map([[keyOf(at(0.3)), [point]]]);
  expect(outcomeOf(settings, points, at(0.3))).toMatchObject({
    tries: 4,
    'hearing.count': 2,
    'hearing.percent': 50,
    'hearing.days': 12,
    'hearing.stoppedBelow': 0.2,
    'hearing.usual': 'all',
  });
});

it('names the best place in the ring that it is run with, and leaves out what never came', () => {
  const never = pointOf({ arrivedOn: [-1, -1, -1, -1], acting: [9, 9, 9, 9] }, 200);
  const always = pointOf({ arrivedOn: [14, 14, 15, 14], acting: [200, 200, 200, 200] }, 200);
  const points = new Map([
    [keyOf(at(0.3)), [never]],
    [keyOf(at(0.2)), [always]],
    [keyOf({ ...at(0.1), friends: 8 }), [{ ...always, days: 3 }]],
  ]);
  const outcome = outcomeOf(settings, points, at(0.3));
  expect(outcome).toMatchObject({ 'hearing.best': 20, 'hearing.bestDays': 14 });
  expect(outcome).not.toHaveProperty(['hearing.days']);
});
