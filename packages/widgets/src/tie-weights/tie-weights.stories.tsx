import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { townspeople } from '../people/index.ts';
import type { TieWeightsSettings } from './settings.ts';
import { TieWeights } from './tie-weights.tsx';

/** Everybody is tied to Eka: the connected way to fool eight of nine. */
const star: TieWeightsSettings = {
  people: [...townspeople],
  holders: ['citra', 'eka', 'gita'],
  ties: townspeople.filter((person) => person !== 'eka').map((person) => ['eka', person]),
  prediction: 'story-eka-votes',
};

/** Six tied to Eka, and the two other badge holders to each other. */
const twoGroups: TieWeightsSettings['ties'] = [
  ...star.ties.filter(([, person]) => person !== 'citra' && person !== 'gita'),
  ['citra', 'gita'],
];

export default {
  component: TieWeights,
  args: {
    settings: star,
    caption: 'The larger a person, the more their opinion weighs.',
    number: 5,
    paper: 'sun',
    predictions: { 'story-eka-votes': 2 },
    onOutcome: fn(),
  },
} satisfies Meta<typeof TieWeights>;

type Story = StoryObj<typeof TieWeights>;

/** No guess, no weighing. */
export const Waiting: Story = {
  args: { predictions: {} },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Lock your guess first/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Weigh the votes' })).toBeDisabled();
  },
};

/** Guess locked; everybody still counts the same. */
export const Ready: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/everybody is drawn the same size/)).toBeVisible();
  },
};

/** People swell to what they count, and the guess stays beside the result. */
export const Weighed: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Weigh the votes' }));
    await expect(canvas.getByText(/Eka counts as 4.50 of 9 votes/)).toBeVisible();
    await expect(canvas.getByText('your guess 2')).toBeVisible();
    await expect(args.onOutcome).toHaveBeenCalledOnce();
    await expect(args.onOutcome).toHaveBeenCalledWith({
      top: 'eka',
      topName: 'Eka',
      topVotes: 4.5,
      leastVotes: 0.5625,
      groups: 1,
    });
  },
};

export const WeighedDark: Story = { ...Weighed, globals: { theme: 'dark' } };

export const WeighedHighContrast: Story = { ...Weighed, globals: { theme: 'contrast' } };

export const WeighedIndonesian: Story = {
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Timbang suaranya' }));
    await expect(canvas.getByText(/Eka terhitung 4,50 dari 9 suara/)).toBeVisible();
  },
};

/** The learner's own street, before it is weighed: their ties in their colour, and words that say whose they are. */
export const OwnStreet: Story = {
  args: { settings: { ...star, ties: twoGroups, drawnBy: 'learner' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/These are the ties that you drew/)).toBeVisible();
  },
};

/** Ties that leave two groups: each agrees on its own, and the words say so. */
export const OwnStreetWeighed: Story = {
  ...OwnStreet,
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Weigh the votes' }));
    await expect(canvas.getByText(/Eka counts as 3.50 of 9 votes/)).toBeVisible();
    await expect(canvas.getByText(/2 groups that never hear of each other/)).toBeVisible();
    await expect(args.onOutcome).toHaveBeenCalledWith(
      expect.objectContaining({ topVotes: 3.5, groups: 2 }),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'As a list' }));
    const row = canvas.getByRole('row', { name: /^Citra/ });
    await expect(within(row).getByText('Gita')).toBeVisible();
  },
};

export const OwnStreetDark: Story = { ...OwnStreetWeighed, globals: { theme: 'dark' } };

/** After a reload the votes are weighed, and not told again. */
export const ComesBack: Story = {
  args: { earlier: { top: 'eka', topVotes: 4.5 } },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByText(/Eka counts as 4.50 of 9 votes/)).toBeVisible();
    await expect(args.onOutcome).not.toHaveBeenCalled();
  },
};

/** Other ties since then are weighed anew. */
export const OtherTiesSince: Story = {
  args: { ...OwnStreet.args, earlier: { top: 'eka', topVotes: 4.5 } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Weigh the votes' })).toBeEnabled();
  },
};

/** The same in a table. */
export const AsAList: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Weigh the votes' }));
    await userEvent.click(canvas.getByRole('button', { name: 'As a list' }));
    const row = canvas.getByRole('row', { name: /^Eka/ });
    await expect(within(row).getByText('4.50')).toBeVisible();
  },
};
