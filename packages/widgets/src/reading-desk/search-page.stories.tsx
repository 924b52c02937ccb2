import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { ReadingDesk } from './reading-desk.tsx';
import { plain, search } from './testing/hands.ts';

export default {
  component: ReadingDesk,
  args: {
    settings: { ...plain, posts: ['p08t'] },
    caption: 'Search, open tabs, judge.',
    number: 3,
    paper: 'tide',
    onOutcome: fn(),
    onProgress: fn(),
    onResult: fn(),
  },
} satisfies Meta<typeof ReadingDesk>;

type Story = StoryObj<typeof ReadingDesk>;

/** Whoever types the words of the post meets its copies first. */
export const SearchedItsWords: Story = {
  play: async ({ canvas }) => {
    await search(canvas, 'words');
    await expect(canvas.getByText(/^6 results\. 1: ViralKejora, copy of the post\./)).toBeVisible();
    await expect(canvas.queryByText('Four hits, one source.')).toBeNull();
  },
};

/** Whoever types the source meets whoever measures first, and the copy last. */
export const SearchedItsSource: Story = {
  play: async ({ canvas }) => {
    await search(canvas, 'source');
    await expect(
      canvas.getByText(
        '3 results. 1: Dinas Kesehatan Lentera, first-hand source. 2: Harian Kejora, newsroom. 3: ViralKejora, copy of the post.',
      ),
    ).toBeVisible();
  },
};

/** A query of one's own, by keyboard: the desk finds pages by their words. */
export const SearchedInOwnWords: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'health department data{Enter}');
    await expect(
      canvas.getByText(/^2 results\. 1: Dinas Kesehatan Lentera, first-hand source\./),
    ).toBeVisible();
  },
};

/** Nothing has these words: said so, and no verdict follows from it. */
export const NothingFound: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'kangaroo');
    await userEvent.click(canvas.getByRole('button', { name: 'Search' }));
    await expect(
      canvas.getByText(/^Nothing found for “kangaroo”\. That settles nothing/),
    ).toBeVisible();
    await expect(canvas.getByRole('tabpanel').querySelector('ol')).toBeNull();
  },
};
