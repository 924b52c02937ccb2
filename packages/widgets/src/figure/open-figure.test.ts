import { writeFigureLink } from '../share-button/index.ts';
import { expect, it } from 'vitest';
import { openFigure } from './open-figure.ts';

const settings = {
  people: ['ayu', 'bima', 'citra'],
  holders: ['citra'],
  ties: [['ayu', 'citra']],
};

it('opens a figure whose link passes the schema of its kind', async () => {
  const opened = await openFigure(writeFigureLink({ kind: 'tie-weights', settings }));

  expect(opened).toEqual({ status: 'opened', kind: 'tie-weights', settings });
});

it.each([
  ['no link at all', null, 'missing'],
  ['nonsense', '%%%', 'broken'],
  ['a link from a later version', '9.tie-weights.e30', 'newer'],
  ['an endless link', `1.tie-weights.${'a'.repeat(9000)}`, 'too-long'],
  ['a kind that does not exist', writeFigureLink({ kind: 'pie', settings }), 'unknown-kind'],
  [
    'a kind that every object has',
    writeFigureLink({ kind: 'constructor', settings }),
    'unknown-kind',
  ],
  [
    'settings that the kind does not take',
    writeFigureLink({ kind: 'tie-weights', settings: { ...settings, holders: ['nobody'] } }),
    'wrong-settings',
  ],
])('refuses %s', async (_, link, reason) => {
  expect(await openFigure(link)).toMatchObject({ status: 'refused', reason });
});

it('names the setting that is wrong', async () => {
  const link = writeFigureLink({ kind: 'tie-weights', settings: { ...settings, ties: 'all' } });

  expect(await openFigure(link)).toMatchObject({ detail: expect.stringContaining('ties') });
});
