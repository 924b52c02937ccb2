import { checkFigure, figureKinds } from '@groundswell/widgets/figure';
import { expect, it } from 'vitest';
import { examples } from './examples.ts';

it('has an example for every kind of figure', () => {
  expect(Object.keys(examples).toSorted()).toEqual(Object.keys(figureKinds).toSorted());
});

it.each(Object.entries(examples))('shows %s as its schema takes it', async (kind, { settings }) => {
  expect(await checkFigure({ kind, settings })).toMatchObject({ status: 'opened' });
});
