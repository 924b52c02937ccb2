import { parse } from 'valibot';
import { expect, it } from 'vitest';
import { pointOf } from './point.ts';
import { keyOf } from './points.ts';
import { rewireFigureSchema } from './settings.ts';
import { curveTable, raceTable, tableCsv, triesTable } from './table.ts';

const settings = parse(rewireFigureSchema, {
  people: 20,
  friends: 4,
  widerFriends: 6,
  acts: [{ id: 'hearing', label: { en: 'Hearing', id: 'Rapat' }, need: 2, mark: 'acting' }],
  steps: 4,
});
const actedOn = Uint32Array.from({ length: 20 }, (_, i) => (i < 19 ? i : 0xffffffff));
const ring = { ties: new Uint32Array(), actedOn: [actedOn] };

it('counts who acts on each day of a race', () => {
  const { rows } = raceTable(settings, ring, 2);
  expect(rows).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});

it('tells for each small try how many act and when nearly all did', () => {
  expect(triesTable(settings, [ring], 18).rows).toEqual([[1, 19, 17]]);
});

it('lists the places that are known, and leaves a cell empty where nothing arrived', () => {
  const never = pointOf({ arrivedOn: [-1, -1], acting: [5, 5] }, 20);
  const points = new Map([[keyOf({ rewired: 0.25, friends: 6, lone: false }), [never]]]);
  expect(tableCsv(curveTable(settings, points), settings)).toBe(
    'moved,friends,hearing arrive,hearing days,hearing share\r\n25,6,0,,0.25\r\n',
  );
});
