import type { Judgement, Truth } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Radar } from './radar.tsx';
import type { RadarSettings } from './settings.ts';

/** Eight posts, as at the reading desk. */
const eight = [
  ...posts('trustworthy', { trustworthy: 3, misleading: 1 }),
  ...posts('misleading', { misleading: 3, 'not-enough': 1 }),
];

export default {
  component: Radar,
  args: {
    settings: { judged: eight },
    caption: 'Your verdicts: a ring deserved trust, a diamond was misleading.',
    number: 8,
    paper: 'tide',
  },
} satisfies Meta<typeof Radar>;

type Story = StoryObj<typeof Radar>;

export const Waiting: Story = {
  args: { settings: { judged: [] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Judge the posts of the desk first/)).toBeVisible();
  },
};

/** Too few to measure anybody: counts, trust first, each with a wide range, and no d′. */
export const Eight: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^You trusted 3 of 4 that deserve it\./)).toBeVisible();
    await expect(canvas.getAllByText(/between 36% and 94%/)).toHaveLength(2);
    await expect(canvas.getByText(/^8 posts can’t measure anybody/)).toBeVisible();
    await expect(canvas.queryByText(/d′/)).toBeNull();
  },
};

/** What the reader judged elsewhere comes before the settings. */
export const JudgedElsewhere: Story = {
  args: {
    judged: [
      { truth: 'trustworthy', judgement: 'trustworthy', confidence: 0.9 },
      { truth: 'misleading', judgement: 'misleading', confidence: 0.6 },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Your 2 verdicts, one mark a post')).toBeVisible();
    await expect(canvas.getByText('felt 75% sure')).toBeVisible();
  },
};

/** Twenty posts: two hills and a line, d′ and c each in its range, and only what the ranges allow is said. */
export const Twenty: Story = {
  args: { settings: { judged: twenty(8, 3) } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('1.2')).toBeVisible();
    await expect(
      canvas.getByText(/^Better than guessing\. Likely between 0\.2 and 2\.2/),
    ).toBeVisible();
    await expect(canvas.getByText(/^No leaning can be seen\./)).toBeVisible();
  },
};

/** Doubting everything shows as a line far out, and hills on top of each other. */
export const DoubtsEverything: Story = {
  args: { settings: { judged: twenty(10, 10) } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Not yet to be told from guessing/)).toBeVisible();
    await expect(canvas.getByText(/^Your line leans to doubt\./)).toBeVisible();
  },
};

/** All right: the distance is the least it can be. */
export const AllRight: Story = {
  args: { settings: { judged: twenty(10, 0) } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/this is the least it can be/)).toBeVisible();
  },
};

export const OnAPhone: Story = {
  args: { settings: { judged: twenty(8, 3) } },
  decorators: [(Inner) => <div style={{ width: 360 }}>{Inner()}</div>],
};

export const TwentyDark: Story = {
  args: { settings: { judged: twenty(8, 3) } },
  globals: { theme: 'dark' },
};

export const HighContrast: Story = {
  args: { settings: { judged: twenty(8, 3) } },
  globals: { theme: 'contrast' },
};

export const Indonesian: Story = {
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Percaya dengan tepat')).toBeVisible();
  },
};

/** Ten of each sort, of which so many misleading and so many trustworthy ones were doubted. */
function twenty(hits: number, falseAlarms: number): RadarSettings['judged'] {
  return [
    ...posts('trustworthy', { trustworthy: 10 - falseAlarms, misleading: falseAlarms }),
    ...posts('misleading', { misleading: hits, trustworthy: 10 - hits }),
  ];
}

function posts(
  truth: Truth,
  verdicts: Readonly<Partial<Record<Judgement, number>>>,
): RadarSettings['judged'] {
  const judged: readonly Judgement[] = ['trustworthy', 'misleading', 'not-enough'];
  return judged.flatMap((judgement) =>
    Array.from({ length: verdicts[judgement] ?? 0 }, () => ({
      truth,
      judgement,
      confidence: judgement === 'not-enough' ? null : 0.75,
    })),
  );
}
