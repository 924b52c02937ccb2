import { expect, it } from 'vitest';
import { pointOf } from './point.ts';

it('takes the middle day of those tries that arrive, and the furthest of those that do not', () => {
  const point = pointOf({ arrivedOn: [20, -1, 30, 26, -1], acting: [200, 14, 190, 188, 40] }, 200);
  expect(point).toMatchObject({ tries: 5, arrived: 3, days: 26, stoppedBelow: 0.2, usual: 'all' });
  expect(point.share).toBeCloseTo((200 + 14 + 190 + 188 + 40) / 1000, 12);
});

it('has no day where nothing arrives, and no stop where everything does', () => {
  expect(pointOf({ arrivedOn: [-1, -1], acting: [12, 10] }, 200)).toMatchObject({
    arrived: 0,
    days: undefined,
    stoppedBelow: 0.06,
    usual: 'hardly',
  });
  expect(pointOf({ arrivedOn: [4], acting: [200] }, 200).stoppedBelow).toBeUndefined();
});

it('does not call it half when one try in ten takes all: the mean would', () => {
  const arrivedOn = [25, ...Array<number>(9).fill(-1)];
  const acting = [200, ...Array<number>(9).fill(12)];
  expect(pointOf({ arrivedOn, acting }, 200).usual).toBe('hardly');
});
