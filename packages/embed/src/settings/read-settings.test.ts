import { writeFigureLink } from '@groundswell/widgets/share-button';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSettings } from './read-settings.ts';

it('takes the same settings as a value, as JSON and packed', () => {
  const settings = { seed: 12 };
  const read = { status: 'read', settings };

  expect(readSettings('reach-dots', settings)).toEqual(read);
  expect(readSettings('reach-dots', ' {"seed": 12} ')).toEqual(read);
  expect(readSettings('reach-dots', writeFigureLink({ kind: 'reach-dots', settings }))).toEqual(
    read,
  );
});

it('tells a figure without settings from one with broken ones', () => {
  expect(readSettings('reach-dots', null)).toEqual({ status: 'none' });
  expect(readSettings('reach-dots', '{"seed":')).toMatchObject({ reason: 'broken-json' });
});

it('refuses settings of another kind, by its name', () => {
  const other = writeFigureLink({ kind: 'senders', settings: {} });

  expect(readSettings('reach-dots', other)).toMatchObject({
    reason: 'other-kind',
    detail: 'senders',
  });
});

it('reads or refuses whatever is written, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (written) => {
      expect(['read', 'none', 'refused']).toContain(readSettings('reach-dots', written).status);
    }),
  );
});
