import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { MajorityTown } from './majority-town.tsx';
import type { MajorityTownSettings } from './settings.ts';

const town: MajorityTownSettings = {
  network: { kind: 'barabasi-albert', nodeCount: 1_000, edgesPerNode: 3, seed: 1 },
  holders: 0.2,
  seed: 1,
};
const guessed: MajorityTownSettings = {
  ...town,
  predictions: { random: 'a2-random-majority', hubs: 'a2-hub-majority' },
};

export default {
  component: MajorityTown,
  args: {
    number: 6,
    caption: 'Hatched: people who see badges on more than half of their friends.',
    paper: 'sun',
    settings: town,
    onOutcome: fn(),
  },
} satisfies Meta<typeof MajorityTown>;

type Story = StoryObj<typeof MajorityTown>;

const patience = { timeout: 15_000 };

/** Badges scattered by chance: few people are fooled. */
export const Scattered: Story = {
  play: async ({ args, canvas }) => {
    await canvas.findAllByText(
      /scattered by chance\. \d+ of 1,000 people see a majority\.$/,
      {},
      patience,
    );
    await expect(args.onOutcome).not.toHaveBeenCalled();
  },
};

/** The same badges on the best connected: about half the town sees a majority. */
export const BestConnected: Story = {
  play: async ({ args, canvas }) => {
    const hubs = await canvas.findByRole('radio', { name: 'On the best-connected' }, patience);
    await waitFor(() => expect(hubs).toBeEnabled(), patience);
    await userEvent.click(hubs);
    await canvas.findAllByText(
      /best-connected\. [45]\d\d of 1,000.*Scattered by chance it was \d+\.$/,
    );
    await expect(args.onOutcome).toHaveBeenCalledOnce();
    await expect(args.onOutcome).toHaveBeenCalledWith(
      expect.objectContaining({ people: 1_000, holders: 200 }),
    );
  },
};

/** Nothing shows before both guesses are locked. */
export const Waiting: Story = {
  args: { settings: guessed, predictions: { 'a2-random-majority': 20 } },
  play: async ({ canvas }) => {
    await canvas.findAllByText(/^Lock your two guesses first/, {}, patience);
    await expect(canvas.getByRole('radio', { name: 'On the best-connected' })).toBeDisabled();
  },
};

/** After a reload: both placings are known, and are not told again. */
export const ComesBack: Story = {
  args: { earlier: { random: 50, hubs: 450 } },
  play: async ({ args, canvas }) => {
    await canvas.findAllByText(
      /best-connected\. [45]\d\d of 1,000.*Scattered by chance it was \d+\.$/,
      {},
      patience,
    );
    await expect(args.onOutcome).not.toHaveBeenCalled();
  },
};

/** The learner's guesses stand on the same line as the counts. */
export const Guessed: Story = {
  args: {
    settings: guessed,
    predictions: { 'a2-random-majority': 20, 'a2-hub-majority': 30 },
  },
  play: async ({ canvas }) => {
    await canvas.findByText('your guess: 30%', {}, patience);
    await userEvent.click(canvas.getByRole('radio', { name: 'On the best-connected' }));
    await expect(canvas.getAllByRole('listitem')[1]).toHaveTextContent(/[45]\d%/);
  },
};

/** People as large as their effective votes. */
export const Weighed: Story = {
  play: async ({ canvas }) => {
    const weigh = await canvas.findByRole(
      'checkbox',
      { name: 'Size by effective votes' },
      patience,
    );
    await waitFor(() => expect(weigh).toBeEnabled(), patience);
    await userEvent.click(weigh);
    await userEvent.click(canvas.getByRole('button', { name: 'Describe' }));
    await canvas.findAllByText(/counts as [\d.]+ people\. All 1,000 weigh like \d+ equal voices\./);
  },
};

/** In Indonesian. */
export const Indonesian: Story = {
  args: { caption: 'Diarsir: orang yang melihat lebih dari separuh temannya berlencana.' },
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await canvas.findAllByText(
      /tersebar acak\. \d+ dari 1\.000 orang melihat mayoritas\.$/,
      {},
      patience,
    );
  },
};
