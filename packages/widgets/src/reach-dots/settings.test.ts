import * as v from 'valibot';
import { expect, it } from 'vitest';
import { readFigureLink, writeFigureLink } from '../share-button/index.ts';
import { reachDotsSchema, type ReachDotsSettings, sharedSettings } from './settings.ts';

const settings: ReachDotsSettings = {
  network: { kind: 'barabasi-albert', nodeCount: 1000, edgesPerNode: 3, seed: 1 },
  model: { kind: 'independent-cascade', chance: 0.02 },
  strips: [
    { id: 'dini', label: { en: 'Dini', id: 'Dini' }, rank: 501, prediction: 'a1-dini-reach' },
  ],
  tries: 50,
  seed: 1,
  axis: { scale: 'log', max: 1000 },
};

it('opens a shared figure with its seed and chance, without waiting for a guess', () => {
  const shared = sharedSettings(settings, { seed: 51, chance: 0.05 });

  const link = readFigureLink(writeFigureLink({ kind: 'reach-dots', settings: shared }));

  expect(link).toMatchObject({ status: 'read' });
  const opened = v.parse(reachDotsSchema, link.status === 'read' ? link.figure.settings : null);
  expect(opened.seed).toBe(51);
  expect(opened.model).toEqual({ kind: 'independent-cascade', chance: 0.05 });
  expect(opened.strips).toEqual([{ id: 'dini', label: { en: 'Dini', id: 'Dini' }, rank: 501 }]);
});

it.each([
  ['no strip', { ...settings, strips: [] }],
  ['a rank below one', { ...settings, strips: [{ id: 'dini', rank: 0 }] }],
  ['more tries than a strip can show', { ...settings, tries: 100_000 }],
  ['something it does not know', { ...settings, script: 'alert(1)' }],
])('refuses %s', (_, broken) => {
  expect(v.safeParse(reachDotsSchema, broken).success).toBe(false);
});
