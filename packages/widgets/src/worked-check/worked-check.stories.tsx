import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { WorkedCheck } from './worked-check.tsx';

export default {
  component: WorkedCheck,
  args: {
    settings: { post: 'p07m' },
    caption: 'The post, a browser, and what the checker thinks.',
    number: 1,
    paper: 'tide',
    onOutcome: fn(),
  },
} satisfies Meta<typeof WorkedCheck>;

type Story = StoryObj<typeof WorkedCheck>;

export const Start: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^The check has not begun/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Move before' })).toBeDisabled();
  },
};

/** The second move types the professor's field, and opens a tab. */
export const SecondMove: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show the first move' }));
    await expect(canvas.getByText('Move 1 of 4: Stop')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Next move' }));
    await expect(canvas.getByText('Move 2 of 4: Investigate the source')).toBeVisible();
    await expect(canvas.getByText('Typed: professor of natural cells')).toBeVisible();
    await expect(canvas.getByRole('tabpanel')).toHaveTextContent('No such professor');
  },
};

/** By keyboard to the end: it is told once, also after going back. */
export const Watched: Story = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: 'Show the first move' }).focus();
    await userEvent.keyboard('{Enter}{Enter}{Enter}{Enter}');
    await expect(canvas.getByText(/^Two minutes, three tabs, done/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Move before' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Next move' }));
    await expect(args.onOutcome).toHaveBeenCalledOnce();
  },
};

export const ComesBack: Story = {
  args: { earlier: { moves: 4 } },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByText('Move 4 of 4: Trace it to its origin')).toBeVisible();
    await expect(args.onOutcome).not.toHaveBeenCalled();
  },
};

export const WatchedDark: Story = { ...Watched, globals: { theme: 'dark' } };

export const Indonesian: Story = { args: { earlier: { moves: 4 } }, globals: { language: 'id' } };
