import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { FairSample } from './fair-sample.tsx';

const settings = {
  network: { kind: 'barabasi-albert', nodeCount: 1000, edgesPerNode: 3, seed: 1 },
  holders: 0.2,
  placing: 'best-connected',
  watchers: [
    { person: 'dini', rank: 501 },
    { person: 'pak-johan', rank: 300 },
    { person: 'bu-rahma', rank: 50 },
  ],
  sampleSize: 50,
  seed: 1,
  prediction: 'a2-three-feeds',
} as const;

export default {
  component: FairSample,
  args: {
    number: 4,
    caption: 'One square is one person, filled where they wear a badge.',
    settings: { ...settings, watchers: [...settings.watchers] },
    onOutcome: fn(),
  },
} satisfies Meta<typeof FairSample>;

type Story = StoryObj<typeof FairSample>;

/** The feeds stand open; nobody can be asked before the guess is locked. */
export const Waiting: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Lock your guess first. Then you may ask.')).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const Ready: Story = {
  args: { predictions: { 'a2-three-feeds': 60 } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Ask 50 people' })).toBeEnabled();
    await expect(canvas.queryByText(/truth/)).toBeNull();
  },
};

/** Asking shows the sample and, only now, the truth. */
export const Asked: Story = {
  args: Ready.args ?? {},
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Ask 50 people' }));
    await expect(canvas.getByText('truth 20%')).toBeVisible();
    await expect(canvas.getByRole('status')).toHaveTextContent('Your guess was 60%.');
    await expect(args.onOutcome).toHaveBeenLastCalledWith(
      expect.objectContaining({ draws: 1, truth: 0.2 }),
    );
  },
};

export const ManySamples: Story = {
  args: Ready.args ?? {},
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Ask 50 people' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Twenty times more' }));
    await expect(canvas.getByRole('status')).toHaveTextContent(/21 samples lie between/);
  },
};

export const Indonesian: Story = { args: Ready.args ?? {}, globals: { language: 'id' } };

export const Dark: Story = { ...ManySamples, globals: { theme: 'dark' } };
