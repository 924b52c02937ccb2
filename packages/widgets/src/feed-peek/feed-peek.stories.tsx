import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent } from 'storybook/test';
import { townspeople } from '../people/index.ts';
import { FeedPeek } from './feed-peek.tsx';

/** Everybody is tied to Eka, one of three who wear the badge. */
const starRoundEka = {
  people: [...townspeople],
  holders: ['eka' as const, 'citra' as const, 'gita' as const],
  ties: townspeople
    .filter((person) => person !== 'eka')
    .map((person) => ['eka', person] as ['eka', typeof person]),
};

export default {
  component: FeedPeek,
  args: {
    number: 4,
    caption: 'Each column is one feed; the dashed line is the truth.',
    paper: 'sun',
    settings: starRoundEka,
    onOutcome: fn(),
  },
} satisfies Meta<typeof FeedPeek>;

type Story = StoryObj<typeof FeedPeek>;

/** Only the first window was looked through. */
export const FirstWindow: Story = {
  play: async ({ args, canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent(
      'Ayu sees 1 of 1 with a badge: 100%. The street has 33%.',
    );
    await expect(args.onOutcome).not.toHaveBeenCalled();
  },
};

/** A drag across counts everybody on the way. */
export const DraggedAcross: Story = {
  play: async ({ args, canvas }) => {
    await fireEvent.change(canvas.getByRole('slider'), { target: { value: '8' } });
    await expect(canvas.getByText('Windows looked through: 9 of 9')).toBeVisible();
    await expect(args.onOutcome).toHaveBeenCalledWith(
      expect.objectContaining({ lowest: 0.25, highest: 1, fair: 0 }),
    );
  },
};

/** The next window, and what a screen reader hears of the slider. */
export const NextWindow: Story = {
  play: async ({ canvas }) => {
    await fireEvent.change(canvas.getByRole('slider'), { target: { value: '1' } });
    await expect(canvas.getByRole('slider')).toHaveAttribute('aria-valuetext', 'Bima, 2 of 9');
    await expect(canvas.getByText('In Bima’s feed')).toBeVisible();
  },
};

export const NoTies: Story = {
  args: { settings: { ...starRoundEka, ties: [] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Ayu has no ties, so the feed is empty.')).toBeVisible();
  },
};

export const AsAList: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'As a list' }));
    await expect(canvas.getByRole('row', { name: /Eka/ })).toHaveTextContent(
      '2 of 8 wear a badge25%',
    );
  },
};

export const Indonesian: Story = { globals: { language: 'id' } };

export const Dark: Story = { globals: { theme: 'dark' } };
