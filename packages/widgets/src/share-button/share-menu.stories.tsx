import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, spyOn, userEvent } from 'storybook/test';
import { FigureLinks } from './figure-links.tsx';
import { ShareMenu } from './share-menu.tsx';

export default {
  component: ShareMenu,
  args: {
    file: 'dots',
    figure: () => ({ kind: 'reach-dots', settings: { seed: 12 } }),
    png: fn(() => Promise.resolve(new Blob(['png']))),
    svg: fn(() => Promise.resolve('<svg/>')),
    csv: fn(() => 'try,reach'),
  },
  render: (args) => (
    <FigureLinks address={({ kind }) => `https://lessons.example/figure#${kind}`}>
      <div style={{ paddingTop: 260 }}>
        <ShareMenu {...args} />
      </div>
    </FigureLinks>
  ),
} satisfies Meta<typeof ShareMenu>;

type Story = StoryObj<typeof ShareMenu>;

/** A second press, or one elsewhere, closes it again. */
export const Open: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    for (const name of ['Copy the link', 'Picture (PNG)', 'Drawing (SVG)', 'Table (CSV)']) {
      await expect(canvas.getByRole('button', { name })).toBeVisible();
    }
    await expect(args.png).not.toHaveBeenCalled();
  },
};

export const Copied: Story = {
  play: async ({ canvas }) => {
    const copy = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Copy the link' }));
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
    await userEvent.click(canvas.getByRole('button', { name: 'Copy the link' }));
    await expect(await canvas.findByRole('textbox', { name: 'Copy this link' })).toHaveValue(
      'https://lessons.example/figure#reach-dots',
    );
    copy.mockRestore();
  },
};

/** What cannot be made is not saved, and the reason is said. */
export const NotSaved: Story = {
  args: { png: () => Promise.reject(new Error('no room')) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Picture (PNG)' }));
    await expect(await canvas.findByText(/could not be saved: Error: no room/)).toBeVisible();
  },
};

export const Indonesian: Story = {
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Bagikan' }));
    await expect(canvas.getByRole('button', { name: 'Tabel (CSV)' })).toBeVisible();
  },
};
