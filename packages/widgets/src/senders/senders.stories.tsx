import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Senders } from './senders.tsx';

export default {
  component: Senders,
  args: {
    number: 1,
    caption: 'One ring is one follower.',
    paper: 'sun',
    settings: {
      post: {
        en: 'River clean-up this Saturday at seven. Bring gloves, bring a friend.',
        id: 'Kerja bakti sungai Sabtu ini pukul tujuh. Bawa sarung tangan, ajak teman.',
      },
      senders: [
        { person: 'dini', followers: 4 },
        { person: 'bu-rahma', followers: 15 },
        { person: 'kabar-lentera', followers: 109 },
      ],
    },
  },
} satisfies Meta<typeof Senders>;

type Story = StoryObj<typeof Senders>;

export const ThreeSenders: Story = {
  play: async ({ canvas }) => {
    const [dini, , newsroom] = canvas.getAllByRole('listitem');
    await expect(dini).toHaveTextContent('Dini4 followers');
    await expect(newsroom).toHaveTextContent('Kabar Lentera109 followers');
  },
};

export const OneSender: Story = {
  args: {
    settings: {
      post: { en: 'Who has seen my cat?', id: 'Ada yang melihat kucingku?' },
      senders: [{ person: 'pak-johan', followers: 1 }],
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('1 follower')).toBeVisible();
  },
};

export const Indonesian: Story = {
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('109 pengikut')).toBeVisible();
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };
