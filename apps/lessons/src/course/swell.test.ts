import { expect, it } from 'vitest';
import { drawSwell, type SwellShape } from './swell.ts';

const shape: SwellShape = {
  seed: 12,
  width: 1280,
  height: 560,
  lineCount: 15,
  firstRest: 167,
  step: 26,
  crestAt: 830,
  crestDrift: 180,
  crestWidth: 190,
  rise: 205,
};

it('draws the same swell from the same seed, and another from another', () => {
  expect(drawSwell(shape)).toEqual(drawSwell({ ...shape }));
  expect(drawSwell({ ...shape, seed: 13 }).lines).not.toEqual(drawSwell(shape).lines);
});

it('puts the crest where the lines rise, inside the picture', () => {
  const { crest } = drawSwell(shape);

  expect(Math.abs(crest.x - shape.crestAt)).toBeLessThan(120);
  expect(crest.y).toBeGreaterThan(0);
  expect(crest.y).toBeLessThan(shape.firstRest);
});
