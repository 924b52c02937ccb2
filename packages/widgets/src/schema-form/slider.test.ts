import { expect, it } from 'vitest';
import { sliderFor } from './slider.ts';

it('goes in even steps where there are few', () => {
  const slider = sliderFor({ type: 'number', least: 2, greatest: 20, step: 2 });

  expect(slider?.stops).toBe(9);
  expect(slider?.valueAt(3)).toBe(8);
  expect(slider?.stopOf(8)).toBe(3);
});

it('writes fractions as a reader would', () => {
  const slider = sliderFor({ type: 'number', least: 0, greatest: 1 });

  expect(slider?.valueAt(60)).toBe(0.3);
  expect(slider?.valueAt(4)).toBe(0.02);
});

it('goes in growing steps of round numbers where even ones would be too fine', () => {
  const slider = sliderFor({ type: 'number', least: 3, greatest: 100_000, step: 1 });

  expect(slider?.valueAt(0)).toBe(3);
  expect(slider?.valueAt(slider.stops)).toBe(100_000);
  expect(slider?.valueAt(slider.stopOf(1000))).toBeCloseTo(1000, -2);
  expect(slider?.valueAt(slider.stopOf(40_000))).toBeGreaterThan(30_000);
});

it('is none where a number has no end', () => {
  expect(sliderFor({ type: 'number', least: 0 })).toBeUndefined();
});

it('keeps what lies beyond its ends at them', () => {
  const slider = sliderFor({ type: 'number', least: 0, greatest: 10, step: 1 });

  expect(slider?.stopOf(99)).toBe(10);
  expect(slider?.stopOf(-5)).toBe(0);
});
