import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { ReadingDesk } from './reading-desk.tsx';
import { judge, plain } from './testing/hands.ts';

export default {
  component: ReadingDesk,
  args: {
    settings: { ...plain, posts: ['p08t', 'p25m'] },
    caption: 'Search, open tabs, judge.',
    number: 3,
    paper: 'tide',
    onOutcome: fn(),
    onProgress: fn(),
    onResult: fn(),
  },
} satisfies Meta<typeof ReadingDesk>;

type Story = StoryObj<typeof ReadingDesk>;

/** One post after the other; what is known is kept after each, and told at the last. */
export const TwoPosts: Story = {
  args: { settings: { ...plain, posts: ['p08t', 'p25m'], from: 2, of: 8 } },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Next post' })).toBeDisabled();
    await judge(canvas, 'Trustworthy');
    await expect(args.onProgress).toHaveBeenCalledWith(expect.objectContaining({ points: 1 }));
    await userEvent.click(canvas.getByRole('button', { name: 'Next post' }));
    await expect(canvas.getByRole('heading', { name: 'Post 3 of 8, messaging app' })).toBeVisible();
    await judge(canvas, 'Misleading');
    await expect(args.onOutcome).toHaveBeenCalledOnce();
    await expect(args.onOutcome).toHaveBeenCalledWith(
      expect.objectContaining({ points: 2, possible: 12 }),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Post before' }));
    await expect(canvas.getByText('Trustworthy, and so you said.')).toBeVisible();
  },
};

/** Shuffled by a seed of the reader's: the same at every visit, and never a post first that comes back later. */
export const Shuffled: Story = {
  args: {
    settings: {
      ...plain,
      posts: ['p25m', 'p08t', 'p03t-early', 'p15m', 'p01t', 'p04m-early'],
      shuffle: true,
      before: ['p02m'],
    },
    seed: 'a',
  },
  play: async ({ canvas }) => {
    const heading = canvas.getByRole('heading', { name: /^Post 1 of 6/ });
    await expect(heading).toHaveTextContent(/dengue figures|water supply/);
  },
};

/** Left half done, it comes back at the post that is open. */
export const ComesBackHalfDone: Story = {
  args: {
    settings: { ...plain, posts: ['p08t', 'p25m'] },
    earlier: {
      'p08t.state': 'judged',
      'p08t.searches': 'dengue',
      'p08t.opened': 'p08t-1',
      'p08t.judgement': 'trustworthy',
      'p08t.confidence': 0.9,
      'p25m.state': 'reading',
      'p25m.searches': 'obrol blog',
      'p25m.notes': 'who is this?',
    },
  },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Post 2 of 2, messaging app' })).toBeVisible();
    await expect(canvas.getByRole('searchbox')).toHaveValue('obrol blog');
    await expect(canvas.getByRole('textbox', { name: /^Your notes/ })).toHaveValue('who is this?');
    await judge(canvas, 'Misleading');
    await expect(args.onOutcome).toHaveBeenCalledWith(expect.objectContaining({ points: 7 }));
  },
};
