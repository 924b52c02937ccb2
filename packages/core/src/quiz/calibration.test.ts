import { expect, it } from 'vitest';
import { calibrationOf } from './calibration.ts';

it('sets stated sureness beside what came true, band by band', () => {
  const calibration = calibrationOf([
    { sureness: 0.9, cameTrue: true },
    { sureness: 0.9, cameTrue: false },
    { sureness: 0.6, cameTrue: true },
    { sureness: 0.99, cameTrue: true },
  ]);

  expect(calibration).toMatchObject({ count: 4, shareTrue: 0.75 });
  expect(calibration?.meanSureness).toBeCloseTo(0.8475, 12);
  expect(calibration?.overconfidence).toBeCloseTo(0.0975, 12);
  expect(calibration?.bands.map(({ from, count }) => [from, count])).toEqual([
    [0.6, 1],
    [0.9, 3],
  ]);
});

it('says nothing about nobody', () => {
  expect(calibrationOf([])).toBeUndefined();
});
