import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { ReadingDesk } from './reading-desk.tsx';

type Canvas = ReturnType<typeof within>;

const from = 1;

export default {
  component: ReadingDesk,
  args: {
    settings: { posts: ['p08t'], help: 'none', from },
    caption: 'Search, open tabs, judge.',
    number: 3,
    paper: 'tide',
    onOutcome: fn(),
    onProgress: fn(),
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

/** Whoever types the words of the post meets its copies first. */
export const SearchedItsWords: Story = {
  play: async ({ canvas }) => {
    await search(canvas, 'words');
    await expect(canvas.getByText(/^6 results\. 1: ViralKejora, copy of the post\./)).toBeVisible();
    await expect(canvas.queryByText('Four hits, one source.')).toBeNull();
  },
};

/** Whoever types the source meets whoever measures first, and the copy last. */
export const SearchedItsSource: Story = {
  play: async ({ canvas }) => {
    await search(canvas, 'source');
    await expect(
      canvas.getByText(
        '3 results. 1: Dinas Kesehatan Lentera, first-hand source. 2: Harian Kejora, newsroom. 3: ViralKejora, copy of the post.',
      ),
    ).toBeVisible();
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
    await expect(told.getByText('Your trail: its source · Dinas Kesehatan Lentera')).toBeVisible();
    await expect(
      canvas.getByText('Trustworthy. Settled by Dinas Kesehatan Lentera. 6 points.'),
    ).toBeVisible();
    await expect(canvas.getByRole('region', { name: 'What it was' })).toHaveFocus();
    await expect(args.onOutcome).toHaveBeenCalledWith(
      expect.objectContaining({ points: 6, 'p08t.judgement': 'trustworthy' }),
    );
  },
};

/** Doubt that was checked gets exactly as many lines. */
export const DoubtEarned: Story = {
  args: { settings: { posts: ['p02m'], help: 'first-move', from } },
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
    await expect(canvas.getByText('Your trail: you stayed on the post')).toBeVisible();
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
  args: { settings: { posts: ['p04m-early'], help: 'none', from } },
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
  args: { settings: { posts: ['p04m-early'], help: 'none', from } },
  play: async ({ canvas }) => {
    await judge(canvas, 'Misleading');
    await expect(canvas.getByText(/^You decided before anything could settle it/)).toBeVisible();
    await expect(canvas.getByText('1 of 3 points')).toBeVisible();
  },
};

/** Later in the day the same post can be settled; the new page is marked in a word. */
export const NewPagesUp: Story = {
  args: { settings: { posts: ['p04m-later'], help: 'none', from } },
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
  args: { settings: { posts: ['p26t'], help: 'begun', from } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Done for you')).toBeVisible();
    await expect(canvas.getByText(/^3 results for/)).toBeVisible();
    await open(canvas, 'Panitia Lampion Lentera');
    await judge(canvas, 'Trustworthy');
    await expect(canvas.getByText('6 of 6 points')).toBeVisible();
  },
};

/** One post after the other; what is known is kept after each, and told at the last. */
export const TwoPosts: Story = {
  args: { settings: { posts: ['p08t', 'p25m'], help: 'none', from: 2, of: 8 } },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Next post' })).toBeDisabled();
    await judge(canvas, 'Trustworthy');
    await expect(args.onProgress).toHaveBeenCalledWith(expect.objectContaining({ points: 1 }));
    await userEvent.click(canvas.getByRole('button', { name: 'Next post' }));
    await expect(canvas.getByRole('heading', { name: 'Post 3 of 8, messaging app' })).toBeVisible();
    await judge(canvas, 'Misleading');
    await expect(args.onOutcome).toHaveBeenCalledOnce();
    await expect(args.onOutcome).toHaveBeenCalledWith(
      expect.objectContaining({ points: 2, possible: 12 }),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Post before' }));
    await expect(canvas.getByText('Trustworthy, and so you said.')).toBeVisible();
  },
};

/** Left half done, it comes back at the post that is open. */
export const ComesBackHalfDone: Story = {
  args: {
    settings: { posts: ['p08t', 'p25m'], help: 'none', from },
    earlier: {
      'p08t.searches': 'source',
      'p08t.opened': 'p08t-1',
      'p08t.judgement': 'trustworthy',
      'p08t.confidence': 0.9,
    },
  },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Post 2 of 2, messaging app' })).toBeVisible();
    await judge(canvas, 'Misleading');
    await expect(args.onOutcome).toHaveBeenCalledWith(expect.objectContaining({ points: 7 }));
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

async function search(canvas: Canvas, query: 'words' | 'source') {
  const name = query === 'words' ? /^The post’s own words/ : /^Who is behind it/;
  await userEvent.click(canvas.getByRole('button', { name }));
}

async function open(canvas: Canvas, name: string) {
  await userEvent.click(canvas.getByRole('button', { name: new RegExp(`^${name}`) }));
}

async function judge(canvas: Canvas, verdict: string) {
  await userEvent.click(canvas.getByRole('radio', { name: verdict }));
  const sure = canvas.queryByRole('radio', { name: '90%' });
  if (sure) await userEvent.click(sure);
  await userEvent.click(canvas.getByRole('button', { name: 'Lock it in' }));
}
