import { expect, it } from 'vitest';
import { drawSample, townOf } from './town.ts';
import type { FairSampleSettings } from './settings.ts';

const star: FairSampleSettings = {
  network: { kind: 'star', nodeCount: 10 },
  holders: 0.1,
  placing: 'best-connected',
  watchers: [
    { person: 'eka', rank: 1 },
    { person: 'dini', rank: 2 },
  ],
  sampleSize: 5,
  seed: 1,
};
const town: FairSampleSettings = {
  ...star,
  network: { kind: 'barabasi-albert', nodeCount: 1000, edgesPerNode: 3, seed: 1 },
  holders: 0.2,
  sampleSize: 50,
};

it('shows a leaf nothing but its badge-wearing centre, and the centre no badge at all', () => {
  expect(townOf(star).feeds).toEqual([
    { person: 'eka', friends: 9, badges: 0 },
    { person: 'dini', friends: 1, badges: 1 },
  ]);
});

it('gives the badge to the stated share of the town, wherever it places them', () => {
  for (const placing of ['best-connected', 'random'] as const) {
    const { truth, wears } = townOf({ ...town, placing });
    expect(truth).toBe(0.2);
    expect(wears.reduce((sum, one) => sum + one, 0)).toBe(200);
  }
});

it('draws the same people again from the same seed, others in the next draw', () => {
  const place = townOf(town);
  const draws = Array.from({ length: 40 }, (_, draw) => drawSample(place, town, draw));
  expect(draws.map((_, draw) => drawSample(place, town, draw))).toEqual(draws);
  expect(new Set(draws).size).toBeGreaterThan(1);
});

it('meets the truth on average, and within 11 points in 19 draws of 20', () => {
  const place = townOf(town);
  const shares = Array.from({ length: 2000 }, (_, draw) => drawSample(place, town, draw) / 50);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const sd = Math.sqrt(((0.2 * 0.8) / 50) * (950 / 999)); // drawn without putting back
  expect(Math.abs(mean - 0.2)).toBeLessThan((4 * sd) / Math.sqrt(shares.length));
  const near = shares.filter((share) => Math.abs(share - 0.2) <= 0.11).length / shares.length;
  expect(near).toBeGreaterThan(0.93);
  expect(near).toBeLessThan(0.98);
});

it('asks everybody where the sample is larger than the town', () => {
  expect(drawSample(townOf(star), { ...star, sampleSize: 50 }, 0)).toBe(1);
});
