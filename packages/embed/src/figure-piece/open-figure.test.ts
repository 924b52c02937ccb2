import { presets } from '@groundswell/widgets/presets';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { withOneChange } from '../testing/with-one-change.ts';
import { openFigure } from './open-figure.ts';

it('shows its preset where an author set nothing', async () => {
  expect(await openFigure({ name: 'senders', settings: null })).toMatchObject({
    status: 'opened',
    caption: presets['senders']?.caption,
  });
});

it.each(Object.entries(presets))(
  'opens %s with any part of its settings changed, or says what is wrong',
  async (name, { settings }) => {
    await fc.assert(
      fc.asyncProperty(withOneChange(settings), async (written) => {
        const opened = await openFigure({ name, settings: JSON.stringify(written) });

        expect(opened.status === 'refused' ? opened.detail : 'opened').not.toBe('');
      }),
    );
  },
);
