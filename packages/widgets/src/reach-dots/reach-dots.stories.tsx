import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test';
import { takenAlong } from '../share-button/taken-along.ts';
import { ReachDots } from './reach-dots.tsx';
import type { ReachDotsSettings } from './settings.ts';

const dini: ReachDotsSettings = {
  network: { kind: 'barabasi-albert', nodeCount: 1000, edgesPerNode: 3, seed: 1 },
  model: { kind: 'independent-cascade', chance: 0.02 },
  strips: [{ id: 'dini', label: { en: 'Dini', id: 'Dini' }, rank: 501, prediction: 'dini-reach' }],
  tries: 50,
  seed: 1,
  axis: { scale: 'log', max: 1000 },
  measure: 'reach',
};

const threeSenders: ReachDotsSettings = {
  ...dini,
  strips: [
    { id: 'dini', label: { en: 'Dini', id: 'Dini' }, rank: 501, prediction: 'dini-reach' },
    { id: 'rahma', label: { en: 'Bu Rahma', id: 'Bu Rahma' }, rank: 50, prediction: 'rahma-reach' },
    {
      id: 'kabar',
      label: { en: 'Kabar Lentera', id: 'Kabar Lentera' },
      rank: 1,
      prediction: 'kabar-reach',
    },
  ],
};

const predictions = { 'dini-reach': 40, 'rahma-reach': 60, 'kabar-reach': 400 };

/** The worker's first start takes a while on a busy machine. */
const patience = { timeout: 50_000 };

export default {
  component: ReachDots,
  args: {
    settings: dini,
    predictions,
    number: 2,
    caption: 'Fifty posts. One dot is one try.',
    onOutcome: fn(),
  },
} satisfies Meta<typeof ReachDots>;

type Story = StoryObj<typeof ReachDots>;

/** Nothing runs before the learner has locked a guess. */
export const WaitingForTheGuess: Story = {
  args: { predictions: {} },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Lock your guess first/)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Run it' })).toBeNull();
  },
};

export const Ready: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Run it' })).toBeVisible();
  },
};

/** Fifty dots beside the guess; the outcome goes up once, after the last dot. */
export const FiftyTries: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run it' }));
    await canvas.findByText(/50 tries: median 4, lowest 4/, {}, patience);
    await expect(canvas.getByText(/Half of the 50 tries reached/)).toBeVisible();
    await expect(canvas.getByText('your guess')).toBeVisible();
    await expect(args.onOutcome).toHaveBeenCalledOnce();
    await expect(args.onOutcome).toHaveBeenCalledWith(
      expect.objectContaining({ 'dini.median': 4, 'dini.tries': 50 }),
    );
  },
};

/** After a reload: the same dots lie there again, and are not told again. */
export const ComesBack: Story = {
  args: { earlier: { 'dini.tries': 50, 'dini.median': 4, seed: 1, chance: 0.02 } },
  play: async ({ canvas, args }) => {
    await canvas.findByText(/50 tries: median 4, lowest 4/, {}, patience);
    await expect(canvas.queryByRole('button', { name: 'Run it' })).toBeNull();
    await expect(args.onOutcome).not.toHaveBeenCalled();
  },
};

/** The files open elsewhere: a dot and a row for each try, and the words beside them. */
export const TakenAlong: Story = {
  play: async (context) => {
    const { canvas } = context;
    await FiftyTries.play?.(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    const { names, picture, drawing, table } = await takenAlong(canvas);
    await expect(names[0]).toBe('groundswell-dots-1.png');
    await expect(picture.width).toBeGreaterThan(600);
    await expect(drawing.querySelectorAll('circle').length).toBeGreaterThanOrEqual(50);
    await expect(drawing.documentElement.textContent).toContain('your guess');
    await expect(table).toHaveLength(51);
  },
};

export const AHundredTries: Story = {
  play: async (context) => {
    await FiftyTries.play?.(context);
    await userEvent.click(context.canvas.getByRole('button', { name: '50 more' }));
    await context.canvas.findByText(/100 tries: median/, {}, patience);
    await expect(context.args.onOutcome).toHaveBeenLastCalledWith(
      expect.objectContaining({ 'dini.tries': 100 }),
    );
  },
};

export const NewSeed: Story = {
  play: async (context) => {
    await FiftyTries.play?.(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'New seed' }));
    await waitFor(() => expect(context.args.onOutcome).toHaveBeenCalledTimes(2), patience);
  },
};

/** The same tries one by one, with the number of each in words. */
export const ReplayedSlowly: Story = {
  play: async (context) => {
    const { canvas } = context;
    await FiftyTries.play?.(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Replay slowly' }));
    await canvas.findByText(/Try 2 of 50/, {}, patience);
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
    await canvas.findByText(/Half of the 50 tries reached/);
  },
};

export const AsAList: Story = {
  play: async (context) => {
    const { canvas } = context;
    await FiftyTries.play?.(context);
    await userEvent.click(canvas.getByRole('button', { name: 'As a list' }));
    const table = canvas.getByRole('table', { name: 'Every try' });
    await expect(within(table).getAllByRole('row')).toHaveLength(52);
    await expect(canvas.getByRole('button', { name: 'Download as CSV' })).toBeVisible();
  },
};

/** Three senders on one axis, each beside its own guess. */
export const ThreeSenders: Story = {
  args: { settings: threeSenders, caption: 'The same post, three senders. One dot is one try.' },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run it' }));
    await waitFor(() => expect(args.onOutcome).toHaveBeenCalledOnce(), patience);
    await expect(canvas.getByText('your guess 400')).toBeVisible();
    const outcome = fnCall(args.onOutcome);
    await expect(outcome['kabar.median']).toBeGreaterThan(outcome['rahma.median'] ?? Infinity);
  },
};

/** The slider makes the post catchier; at 5 in 100 the words switch by themselves. */
export const CatchierPost: Story = {
  args: {
    settings: {
      ...threeSenders,
      strips: threeSenders.strips.map(({ id, label, rank }) => ({ id, label, rank })),
      slider: { min: 0.01, max: 0.08, step: 0.01, chainsFrom: 0.05, posts: 1000 },
    },
    caption: 'One dot is one try. The same fifty days, a catchier post.',
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run it' }));
    await canvas.findByText(/one broadcast brings/, {}, patience);
    const slider = canvas.getByRole('slider', { name: /Of 100 people who see it, 2 pass it on/ });
    await fireEvent.change(slider, { target: { value: '5' } });
    await canvas.findByText(/Now the biggest hits are chains/, {}, patience);
  },
};

/** Effective votes of the best connected, in twenty towns. */
export const VotesInTwentyTowns: Story = {
  args: {
    settings: {
      network: { kind: 'barabasi-albert', nodeCount: 1000, edgesPerNode: 3, seed: 1 },
      model: { kind: 'independent-cascade', chance: 0.02 },
      strips: [{ id: 'town', rank: 1, prediction: 'town-votes' }],
      tries: 20,
      seed: 1,
      axis: { scale: 'log', max: 1000 },
      measure: 'effective-votes',
    },
    predictions: { 'town-votes': 300 },
    caption: 'Twenty towns of 1,000. One dot is the best-connected person of one town.',
  },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run it' }));
    await canvas.findByText(/20 towns: median/, {}, patience);
    const outcome = fnCall(args.onOutcome);
    await expect(outcome['town.median']).toBeGreaterThan(11);
    await expect(outcome['town.median']).toBeLessThan(28);
  },
};

/** Settings that cannot run say so, and what is wrong with them. */
export const CannotRun: Story = {
  args: { settings: { ...dini, strips: [{ id: 'nobody', rank: 5000 }] } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run it' }));
    await canvas.findByText(/Rank 5000 is not among the 1000 people/, {}, patience);
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Indonesian: Story = {
  globals: { language: 'id' },
  args: { caption: 'Lima puluh kiriman. Satu titik adalah satu percobaan.' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Jalankan' }));
    await canvas.findByText(/50 percobaan: median/, {}, patience);
  },
};

function fnCall(spy: unknown): Record<string, number> {
  const { mock } = spy as ReturnType<typeof fn>;
  return (mock.calls.at(-1)?.[0] ?? {}) as Record<string, number>;
}
