import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { DeskResult } from './desk-result.tsx';

export default {
  component: DeskResult,
  args: {
    settings: {
      posts: ['p01t', 'p25m', 'p04m-early', 'p04m-later'],
      predictions: { doubt: 'doubt-points', trust: 'trust-points', check: 'check-points' },
    },
    predictions: { 'doubt-points': 12, 'trust-points': 4, 'check-points': 15 },
    heard: {
      'p01t.opened': 'p01t-1',
      'p01t.state': 'judged',
      'p01t.judgement': 'trustworthy',
      'p25m.opened': '',
      'p25m.state': 'judged',
      'p25m.judgement': 'misleading',
      'p04m-early.state': 'judged',
      'p04m-early.judgement': 'not-enough',
      'p04m-later.opened': 'p04m-1',
      'p04m-later.state': 'judged',
      'p04m-later.judgement': 'misleading',
    },
    caption: 'A bar is the points of one way to play; the crayon mark is your guess.',
    number: 7,
    paper: 'tide',
    onOutcome: fn(),
  },
} satisfies Meta<typeof DeskResult>;

type Story = StoryObj<typeof DeskResult>;

/** Before the posts are judged there is nothing to compare. */
export const Waiting: Story = {
  args: { heard: { 'p01t.state': 'judged', 'p01t.judgement': 'trustworthy' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Judge the posts of the desk first/)).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const Ready: Story = {};

/** The learner's points beside three ways to play, with the guesses; and what settled each post. */
export const Shown: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show the points' }));
    await expect(args.onOutcome).toHaveBeenCalledWith({
      doubt: 3,
      trust: 1,
      check: 18,
      points: 13,
      possible: 18,
    });
    await expect(canvas.getByText('your guess 12')).toBeVisible();
    await expect(canvas.getByRole('row', { name: /^water supply/ })).toHaveTextContent(
      'Balai Air Lentera',
    );
    await expect(canvas.getByRole('row', { name: /^messaging app/ })).toHaveTextContent(
      'not opened',
    );
    await expect(canvas.getByRole('row', { name: /early/ })).toHaveTextContent('nothing yet');
  },
};

/** Without guesses the bars stand alone. */
export const WithoutGuesses: Story = { args: { predictions: {}, earlier: { points: 13 } } };

export const OnAPhone: Story = {
  args: { earlier: { points: 13 } },
  decorators: [(Inner) => <div style={{ width: 360 }}>{Inner()}</div>],
};

export const Dark: Story = { args: { earlier: { points: 13 } }, globals: { theme: 'dark' } };

export const Indonesian: Story = {
  args: { earlier: { points: 13 } },
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Ragukan semua')).toBeVisible();
  },
};
