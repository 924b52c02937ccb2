import type { Meta, StoryObj } from '@storybook/react-vite';
import { Play, Undo2 } from 'lucide-react';
import { expect, fn, userEvent } from 'storybook/test';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

export default {
  component: Button,
  args: { children: 'Run it', onClick: fn() },
} satisfies Meta<typeof Button>;

type Story = StoryObj<typeof Button>;

export const Main: Story = {
  args: { tone: 'main', icon: <Play /> },
  play: async ({ args, canvas }) => {
    const button = canvas.getByRole('button', { name: 'Run it' });
    await expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await userEvent.click(button);
    await expect(args.onClick).toHaveBeenCalledOnce();
  },
};

export const Quiet: Story = { args: { children: 'Undo', icon: <Undo2 /> } };

export const Bare: Story = { args: { tone: 'bare', children: 'Show all' } };

/** Off: the words stay readable, the press does nothing. */
export const Off: Story = {
  args: { tone: 'main', disabled: true },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button'), { pointerEventsCheck: 0 });
    await expect(args.onClick).not.toHaveBeenCalled();
  },
};

/** An icon alone, named for screen readers. */
export const IconAlone: StoryObj<typeof IconButton> = {
  render: () => (
    <IconButton label="Play">
      <Play />
    </IconButton>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Play' })).toBeVisible();
  },
};
