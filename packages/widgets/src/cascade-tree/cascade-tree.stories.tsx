import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { takenAlong } from '../share-button/taken-along.ts';
import { CascadeTree } from './cascade-tree.tsx';

/** The worker's first start takes a while on a busy machine. */
const patience = { timeout: 50_000 };

export default {
  component: CascadeTree,
  args: {
    settings: {
      network: { kind: 'barabasi-albert', nodeCount: 1000, edgesPerNode: 3, seed: 1 },
      model: { kind: 'independent-cascade', chance: 0.02 },
      posts: 1000,
      seed: 1,
    },
    number: 4,
    caption: 'A line runs from who showed it to who saw it.',
    onOutcome: fn(),
  },
} satisfies Meta<typeof CascadeTree>;

type Story = StoryObj<typeof CascadeTree>;

export const Ready: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/1,000 posts are waiting/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Run it' })).toBeVisible();
  },
};

/** The biggest of a thousand posts beside a chain letter to as many people. */
export const TheBiggestHit: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run it' }));
    await canvas.findByText(/Largest single broadcast: \d+% of this hit/, {}, patience);
    await expect(canvas.getAllByRole('radio')).toHaveLength(10);
    await expect(canvas.getByRole('radio', { name: /^Number 1:/ })).toBeChecked();
    await expect(args.onOutcome).toHaveBeenCalledOnce();
  },
};

/** The files open elsewhere: a mark for everybody in the tree, and a row in the table. */
export const TakenAlong: Story = {
  play: async (context) => {
    const { canvas } = context;
    await TheBiggestHit.play?.(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    const { names, picture, drawing, table } = await takenAlong(canvas);
    await expect(names[1]).toMatch(/^groundswell-cascade-\d+\.svg$/);
    await expect(picture.width).toBeGreaterThan(600);
    await expect(drawing.querySelectorAll('circle, path').length).toBeGreaterThan(table.length - 1);
    await expect(drawing.documentElement.textContent).toContain('Number 1 of 1,000 posts');
  },
};

export const AnotherOfTheTopTen: Story = {
  play: async (context) => {
    const { canvas, args } = context;
    await TheBiggestHit.play?.(context);
    await userEvent.click(canvas.getByRole('radio', { name: /^Number 3:/ }));
    await expect(canvas.getByText('Number 3 of 1,000 posts')).toBeVisible();
    await expect(args.onOutcome).toHaveBeenCalledTimes(2);
  },
};

/** After a reload: the hit that was drawn is drawn again, and is not told again. */
export const ComesBack: Story = {
  args: { earlier: { seed: 1, chosen: 2 } },
  play: async ({ canvas, args }) => {
    await canvas.findByText(/Largest single broadcast: \d+% of this hit/, {}, patience);
    await expect(canvas.queryByRole('button', { name: 'Run it' })).toBeNull();
    await expect(args.onOutcome).not.toHaveBeenCalled();
  },
};

export const NewSeed: Story = {
  play: async (context) => {
    const { canvas, args } = context;
    await TheBiggestHit.play?.(context);
    await userEvent.click(canvas.getByRole('button', { name: 'New seed' }));
    await waitFor(() => expect(args.onOutcome).toHaveBeenCalledTimes(2), patience);
  },
};

/** The tree as an outline: who passed it on, under whoever showed it to them. */
export const AsAList: Story = {
  play: async (context) => {
    const { canvas } = context;
    await TheBiggestHit.play?.(context);
    await userEvent.click(canvas.getByRole('button', { name: 'As a list' }));
    await expect(canvas.getByText(/^The sender showed it to \d+ people/)).toBeVisible();
    await expect(canvas.getByText('This is the largest broadcast.')).toBeVisible();
  },
};

/** At a high chance of sharing the biggest hits are chains, and the tree shows it. */
export const CatchyPosts: Story = {
  args: {
    settings: {
      network: { kind: 'barabasi-albert', nodeCount: 1000, edgesPerNode: 3, seed: 1 },
      model: { kind: 'independent-cascade', chance: 0.05 },
      posts: 1000,
      seed: 1,
    },
  },
  play: async (context) => TheBiggestHit.play?.(context),
};

/** A cascade of thousands is told, not drawn, so that the page never stops. */
export const TooManyToDraw: Story = {
  args: {
    settings: {
      network: { kind: 'star', nodeCount: 4000 },
      model: { kind: 'independent-cascade', chance: 1 },
      posts: 10,
      seed: 1,
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run it' }));
    await canvas.findByText(/4,000 people are too many to draw/, {}, patience);
  },
};

/** A network that cannot be made says so. */
export const CannotRun: Story = {
  args: {
    settings: {
      network: { kind: 'barabasi-albert', nodeCount: 3, edgesPerNode: 5, seed: 1 },
      model: { kind: 'independent-cascade', chance: 0.02 },
      posts: 1000,
      seed: 1,
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run it' }));
    await canvas.findByText(/The posts could not run/, {}, patience);
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Indonesian: Story = {
  globals: { language: 'id' },
  args: { caption: 'Garis menuju dari yang memperlihatkan ke yang melihat.' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Jalankan' }));
    await canvas.findByText(/Siaran tunggal terbesar/, {}, patience);
  },
};
