import { expect, it } from 'vitest';
import { checkFigure, figureKinds } from '../figure/index.ts';
import { presets } from './presets.ts';

it('has a preset for every kind of figure', () => {
  expect(Object.keys(presets).toSorted()).toEqual(Object.keys(figureKinds).toSorted());
});

it.each(Object.entries(presets))('shows %s as its schema takes it', async (kind, { settings }) => {
  expect(await checkFigure({ kind, settings })).toMatchObject({ status: 'opened' });
});
