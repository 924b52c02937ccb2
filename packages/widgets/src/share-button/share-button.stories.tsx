import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, userEvent } from 'storybook/test';
import { FigureLinks } from './figure-links.tsx';
import { ShareButton } from './share-button.tsx';

export default {
  component: ShareButton,
  args: { figure: () => ({ kind: 'reach-dots', settings: { seed: 12 } }) },
  render: (args) => (
    <FigureLinks address={({ kind }) => `https://lessons.example/figure#${kind}`}>
      <ShareButton {...args} />
    </FigureLinks>
  ),
} satisfies Meta<typeof ShareButton>;

type Story = StoryObj<typeof ShareButton>;

export const Copied: Story = {
  play: async ({ canvas }) => {
    const copy = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    await expect(await canvas.findByText('Link copied')).toBeVisible();
    await expect(copy).toHaveBeenCalledWith('https://lessons.example/figure#reach-dots');
    copy.mockRestore();
  },
};

/** A page that may not write the clipboard shows the link to copy by hand. */
export const NoClipboard: Story = {
  play: async ({ canvas }) => {
    const copy = spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    await expect(await canvas.findByRole('textbox', { name: 'Copy this link' })).toHaveValue(
      'https://lessons.example/figure#reach-dots',
    );
    copy.mockRestore();
  },
};

export const Indonesian: Story = { globals: { language: 'id' } };
