import { expect, it } from 'vitest';
import { actingBy, actPath, peoplePath, tiePaths } from './ring-shape.ts';

it('draws ties to ring neighbours apart from those that were moved across', () => {
  const { near, far, moved } = tiePaths([0, 1, 0, 2, 0, 50, 99, 1], 100, 4);
  expect(moved).toBe(1);
  expect(near.match(/M/g)).toHaveLength(3);
  expect(far.match(/M/g)).toHaveLength(1);
});

it('marks only who acts by that day, spikes for sharing and blocks for acting', () => {
  const actedOn = [0, 3, 0xffffffff, 7];
  expect(actPath(actedOn, 3, 'sharing', 0).match(/L/g)).toHaveLength(4);
  expect(actPath(actedOn, 3, 'acting', 1).match(/L/g)).toHaveLength(6);
  expect(actPath(actedOn, -1, 'acting', 1)).toBe('');
  expect(actingBy(actedOn, 7)).toBe(3);
});

it('draws everybody once', () => {
  expect(peoplePath(200).match(/M/g)).toHaveLength(200);
});
