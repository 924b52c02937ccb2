import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { ReadingDesk } from './reading-desk.tsx';
import { judge, open, plain, search } from './testing/hands.ts';

export default {
  component: ReadingDesk,
  args: {
    settings: { ...plain, posts: ['p08t'] },
    caption: 'Search, open tabs, judge.',
    number: 3,
    paper: 'tide',
    onOutcome: fn(),
    onProgress: fn(),
    onResult: fn(),
  },
} satisfies Meta<typeof ReadingDesk>;

type Story = StoryObj<typeof ReadingDesk>;

export const Start: Story = {
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText('Post 1 of 1, dengue figures. Open tabs: none. Search box.'),
    ).toBeVisible();
    await expect(canvas.getByRole('tab', { name: 'Search', selected: true })).toBeVisible();
  },
};

/** What is jotted down, searched and opened is told at once, so that it is there after a reload. */
export const Kept: Story = {
  play: async ({ args, canvas }) => {
    await search(canvas, 'source');
    await open(canvas, 'Dinas Kesehatan Lentera');
    await userEvent.type(canvas.getByRole('textbox', { name: /^Your notes/ }), 'sums match');
    await expect(args.onProgress).toHaveBeenLastCalledWith(
      expect.objectContaining({
        'p08t.state': 'reading',
        'p08t.opened': 'p08t-1',
        'p08t.notes': 'sums match',
      }),
    );
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

/** Two tabs open; the arrow keys turn from one to the other, and round the end. */
export const TabsByKeyboard: Story = {
  play: async ({ canvas }) => {
    await search(canvas, 'source');
    await open(canvas, 'Harian Kejora');
    await userEvent.click(canvas.getByRole('tab', { name: 'Search' }));
    await open(canvas, 'Dinas Kesehatan Lentera');
    const tab = (name: string) => canvas.getByRole('tab', { name });
    tab('Dinas Kesehatan Lentera').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(tab('Harian Kejora')).toHaveFocus();
    await expect(canvas.getByRole('tabpanel')).toHaveTextContent('dry season');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(tab('Search')).toHaveFocus();
  },
};

/** Without a verdict, and then without a sureness, the lock asks for it and tells nothing. */
export const Unready: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Lock it in' }));
    await expect(canvas.getByText('Choose one of the three first.')).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'Trustworthy' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Lock it in' }));
    await expect(canvas.getByText('Say how sure you are first.')).toBeVisible();
    await expect(args.onOutcome).not.toHaveBeenCalled();
  },
};

/** Trust that was checked: four lines, six points, and the trail. */
export const TrustEarned: Story = {
  play: async ({ args, canvas }) => {
    await search(canvas, 'source');
    await open(canvas, 'Dinas Kesehatan Lentera');
    await judge(canvas, 'Trustworthy');
    const told = within(canvas.getByRole('region', { name: 'What it was' }));
    await expect(told.getByText('Trustworthy, and so you said.')).toBeVisible();
    await expect(told.getAllByRole('listitem')).toHaveLength(4);
    await expect(told.getByText('You stopped after one tab. Good economy.')).toBeVisible();
    await expect(told.getByText('6 of 6 points')).toBeVisible();
    await expect(
      told.getByText(
        'Your trail: “Lentera health office, dengue table” · Dinas Kesehatan Lentera · 90% sure',
      ),
    ).toBeVisible();
    await expect(
      canvas.getByText('Trustworthy. Settled by Dinas Kesehatan Lentera. 6 points.'),
    ).toBeVisible();
    await expect(canvas.getByRole('region', { name: 'What it was' })).toHaveFocus();
    await expect(args.onOutcome).toHaveBeenCalledWith(
      expect.objectContaining({ points: 6, 'p08t.judgement': 'trustworthy' }),
    );
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({
        questionId: 'b3-desk-p08t',
        kind: 'trust',
        response: { judgement: 'trustworthy', confidence: 0.9 },
        verdict: expect.objectContaining({ status: 'marked', earned: 1 }),
      }),
    );
  },
};

/** Doubt that was checked gets exactly as many lines. */
export const DoubtEarned: Story = {
  args: { settings: { ...plain, posts: ['p02m'], help: 'first-move' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Which move first\?/)).toBeVisible();
    await search(canvas, 'source');
    await open(canvas, 'Universitas Lentera Kejora');
    await judge(canvas, 'Misleading');
    const told = within(canvas.getByRole('region', { name: 'What it was' }));
    await expect(told.getAllByRole('listitem')).toHaveLength(4);
    await expect(told.getByText('6 of 6 points')).toBeVisible();
  },
};

/** A lucky verdict earns one point, and is told where to look. */
export const Lucky: Story = {
  play: async ({ canvas }) => {
    await judge(canvas, 'Trustworthy');
    await expect(canvas.getByText('1 of 6 points')).toBeVisible();
    await expect(canvas.getByText(/^Right, though nothing you opened showed it/)).toBeVisible();
    await expect(canvas.getByText('Your trail: you stayed on the post · 90% sure')).toBeVisible();
  },
};

/** A verdict that does not hold: the tab that would have settled it, and no reproach. */
export const NotYet: Story = {
  play: async ({ canvas }) => {
    await judge(canvas, 'Misleading');
    await expect(canvas.getByText('Trustworthy. You said: Misleading.')).toBeVisible();
    await expect(
      canvas.getByText(/^Dinas Kesehatan Lentera would have settled it: District table/),
    ).toBeVisible();
  },
};

/** A fresh story: four hits that are one source. Waiting is right, and the trap is named. */
export const FourHitsOneSource: Story = {
  args: { settings: { ...plain, posts: ['p04m-early'] } },
  play: async ({ args, canvas }) => {
    await search(canvas, 'words');
    await expect(canvas.getByText(/^4 results for/)).toBeVisible();
    await expect(canvas.getByText('Four hits, one source.')).toBeVisible();
    await judge(canvas, 'Not enough evidence yet');
    await expect(canvas.getByText('3 of 3 points')).toBeVisible();
    await expect(canvas.getByText(/^When a story is fresh/)).toBeVisible();
    await expect(args.onOutcome).toHaveBeenCalledWith(
      expect.not.objectContaining({ 'p04m-early.confidence': expect.anything() }),
    );
  },
};

/** Whoever decides while nothing settles it is told so, without blame. */
export const Hurried: Story = {
  args: { settings: { ...plain, posts: ['p04m-early'] } },
  play: async ({ canvas }) => {
    await judge(canvas, 'Misleading');
    await expect(canvas.getByText(/^You decided before anything could settle it/)).toBeVisible();
    await expect(canvas.getByText('1 of 3 points')).toBeVisible();
  },
};

/** Later in the day the same post can be settled; the new page is marked in a word. */
export const NewPagesUp: Story = {
  args: { settings: { ...plain, posts: ['p04m-later'] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^It is 07:30/)).toBeVisible();
    await search(canvas, 'source');
    await expect(canvas.getByRole('button', { name: /Pos Pantau.*new$/ })).toBeVisible();
    await open(canvas, 'Pos Pantau Gunung Arwana');
    await judge(canvas, 'Misleading');
    await expect(canvas.getByText('3 of 3 points')).toBeVisible();
  },
};

/** Half of the check is done: three tabs to choose the last one from. */
export const BegunForYou: Story = {
  args: { settings: { ...plain, posts: ['p26t'], help: 'begun' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Done for you')).toBeVisible();
    await expect(canvas.getByText(/^3 results for/)).toBeVisible();
    await open(canvas, 'Panitia Lampion Lentera');
    await judge(canvas, 'Trustworthy');
    await expect(canvas.getByText('6 of 6 points')).toBeVisible();
  },
};

export const OnAPhone: Story = {
  ...TrustEarned,
  decorators: [(Inner) => <div style={{ width: 360 }}>{Inner()}</div>],
};

export const TrustEarnedDark: Story = { ...TrustEarned, globals: { theme: 'dark' } };

export const HighContrast: Story = { ...FourHitsOneSource, globals: { theme: 'contrast' } };

export const Indonesian: Story = {
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Siapa di baliknya/ }));
    await userEvent.click(canvas.getByRole('button', { name: /^Dinas Kesehatan/ }));
    await userEvent.click(canvas.getByRole('radio', { name: 'Layak dipercaya' }));
    await userEvent.click(canvas.getByRole('radio', { name: '75%' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Kunci' }));
    await expect(canvas.getByText('6 dari 6 poin')).toBeVisible();
  },
};
