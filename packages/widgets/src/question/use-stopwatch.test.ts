import { expect, it } from 'vitest';
import { Stopwatch } from './use-stopwatch.ts';

it('leaves out the time the page was out of sight', () => {
  let now = 1000;
  const stopwatch = new Stopwatch(() => now);

  now = 3000;
  stopwatch.pause();
  now = 60_000;
  stopwatch.resume();
  stopwatch.resume();
  now = 61_000;

  expect(stopwatch.read()).toEqual({ startedAt: 1000, at: 61_000, duration: 3000 });
});

it('starts from nothing for the next try', () => {
  let now = 1000;
  const stopwatch = new Stopwatch(() => now);
  now = 5000;
  stopwatch.restart();
  now = 5500;
  expect(stopwatch.read()).toEqual({ startedAt: 5000, at: 5500, duration: 500 });
});
