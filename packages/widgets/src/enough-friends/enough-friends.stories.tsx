import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { EnoughFriends } from './enough-friends.tsx';

export default {
  component: EnoughFriends,
  args: {
    settings: {
      person: 'dini',
      friends: ['ayu', 'bima', 'citra', 'dewi', 'eka', 'fajar', 'gita', 'hasan'],
      need: 3,
      messages: 5,
    },
    caption: 'A ring round a face: this friend acts.',
    number: 2,
    paper: 'sun',
    onOutcome: fn(),
  },
} satisfies Meta<typeof EnoughFriends>;

type Story = StoryObj<typeof EnoughFriends>;

export const Start: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Nobody has written yet/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Ayu, silent' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Begin again' })).toBeDisabled();
  },
};

/** Five messages from one friend are still one friend. */
export const OneFriendWrites: Story = {
  play: async ({ args, canvas }) => {
    for (let i = 0; i < 5; i++) await userEvent.click(canvas.getByRole('button', { name: /^Ayu/ }));
    await expect(
      canvas.getByText(/5 messages from Ayu, and Ayu is still one friend/),
    ).toBeVisible();
    await expect(canvas.getByText('Dini waits')).toBeVisible();
    await expect(args.onOutcome).not.toHaveBeenCalled();
  },
};

/** By keyboard, one friend five times, then two others: the middle stands up, and both tries are done. */
export const StandsUp: Story = {
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: /^Ayu/ }).focus();
    await userEvent.keyboard('{Enter}{Enter}{Enter}{Enter}{Enter}{Tab}{Enter}{Tab}{Enter}');
    await expect(canvas.getByText('Dini stands up')).toBeVisible();
    await expect(args.onOutcome).toHaveBeenCalledOnce();
    await expect(args.onOutcome).toHaveBeenCalledWith({ messages: 7, sources: 3 });
  },
};

/** Whoever lets three friends act first is asked to try one friend alone as well. */
export const OtherWayRound: Story = {
  play: async ({ args, canvas }) => {
    for (const name of [/^Ayu/, /^Bima/, /^Citra/]) {
      await userEvent.click(canvas.getByRole('button', { name }));
    }
    await expect(
      canvas.getByText(/Now begin again, and let one friend write 5 times/),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Begin again' }));
    for (let i = 0; i < 5; i++) await userEvent.click(canvas.getByRole('button', { name: /^Eka/ }));
    await expect(args.onOutcome).toHaveBeenCalledOnce();
  },
};

/** After a reload both tries are still ticked, and nothing is told again. */
export const ComesBack: Story = {
  args: { earlier: { messages: 7, sources: 3 } },
  play: async ({ args, canvas }) => {
    await expect(canvas.getAllByText(': done')).toHaveLength(2);
    for (const name of [/^Ayu/, /^Bima/, /^Citra/]) {
      await userEvent.click(canvas.getByRole('button', { name }));
    }
    await expect(canvas.getByText('Dini stands up')).toBeVisible();
    await expect(args.onOutcome).not.toHaveBeenCalled();
  },
};

export const StandsUpDark: Story = { ...StandsUp, globals: { theme: 'dark' } };

export const StandsUpHighContrast: Story = { ...StandsUp, globals: { theme: 'contrast' } };

export const Indonesian: Story = {
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Ayu, diam' }));
    await expect(canvas.getByText(/Ayu menulis/)).toBeVisible();
  },
};
