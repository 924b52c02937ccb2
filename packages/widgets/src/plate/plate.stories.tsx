import type { Meta, StoryObj } from '@storybook/react-vite';
import { List, Undo2 } from 'lucide-react';
import { expect } from 'storybook/test';
import { Button } from '../button/index.ts';
import { Plate } from './plate.tsx';

export default {
  component: Plate,
  args: {
    number: 2,
    caption: 'Fifty posts. One dot is one run.',
    children: <div style={{ height: 160 }} />,
  },
} satisfies Meta<typeof Plate>;

type Story = StoryObj<typeof Plate>;

export const Sheet: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('figure')).toHaveAccessibleName(
      'Figure 2 Fifty posts. One dot is one run.',
    );
  },
};

export const WithTools: Story = {
  args: {
    paper: 'sun',
    tools: (
      <>
        <Button icon={<Undo2 />}>Undo</Button>
        <Button icon={<List />}>As a list</Button>
      </>
    ),
  },
};

export const Indonesian: Story = { globals: { language: 'id' } };
