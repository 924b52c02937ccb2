import { describe, expect, it } from 'vitest';
import { layOut } from './layout.ts';
import { walk } from './walk.ts';

const { people } = layOut(9, 'wide');

it('walks by arrows to the nearest person in that direction', () => {
  expect(walk(people, 4, 'ArrowLeft')).toBe(3);
  expect(walk(people, 4, 'ArrowRight')).toBe(5);
  expect(walk(people, 4, 'ArrowUp')).toBe(1);
  expect(walk(people, 0, 'ArrowDown')).toBe(3);
});

it('stays where nobody stands in that direction, and on any other key', () => {
  expect(walk(people, 8, 'ArrowRight')).toBe(8);
  expect(walk(people, 1, 'ArrowUp')).toBe(1);
  expect(walk(people, 3, 'a')).toBe(3);
});

describe.each(['narrow', 'wide'] as const)('on the %s board', (shape) => {
  it('leads from anybody to everybody by arrows alone', () => {
    const points = layOut(9, shape).people;
    for (const start of points.keys()) {
      const seen = new Set([start]);
      for (const at of seen) {
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          seen.add(walk(points, at, key));
        }
      }
      expect(seen.size).toBe(9);
    }
  });
});
