import { expect, it } from 'vitest';
import { newsteller } from './news.ts';
import type { Frame } from './painter.ts';
import type { Palette } from './palette.ts';
import { emptyScene } from './scene.ts';

const light: Palette = {
  ground: [255, 255, 255],
  sheet: [255, 255, 255],
  ink: [0, 0, 0],
  quietInk: [90, 90, 90],
  states: [],
};

const frame: Frame = {
  width: 300,
  height: 200,
  ratio: 1,
  placement: { xScale: 1, yScale: 1, xShift: 0, yShift: 0, zoom: 1 },
  markSize: 10,
  tieWidth: 1,
  tieAlpha: 0.3,
  palette: light,
};

it('tells everything at first', () => {
  const scene = emptyScene();

  const first = newsteller()(scene, frame);

  expect(first.scene).toEqual(scene);
  expect(first.palette).toBe(light);
});

it('tells only what changed since the last time', () => {
  const scene = emptyScene();
  const news = newsteller();
  news(scene, frame);

  scene.marks = Uint8Array.of(1, 2);
  scene.told = 0.5;
  const second = news(scene, frame);

  expect(second.scene).toEqual({ marks: Uint8Array.of(1, 2), told: 0.5 });
  expect(second).not.toHaveProperty('palette');
});

it('tells new colours once', () => {
  const scene = emptyScene();
  const news = newsteller();
  news(scene, frame);
  const dark = { ...light, ink: [255, 255, 255] } as const;

  expect(news(scene, { ...frame, palette: dark }).palette).toBe(dark);
  expect(news(scene, { ...frame, palette: dark })).not.toHaveProperty('palette');
});
