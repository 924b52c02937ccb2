import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test';
import * as v from 'valibot';
import { takenAlong } from '../share-button/taken-along.ts';
import { RewireFigure } from './rewire-figure.tsx';
import { type RewireFigureSettings, rewireFigureSchema } from './settings.ts';

type Given = v.InferInput<typeof rewireFigureSchema>;

const link: Given['acts'][number] = {
  id: 'link',
  label: { en: 'Share a link', id: 'Bagikan tautan' },
  need: 1,
  mark: 'sharing',
};
const hearing: Given['acts'][number] = {
  id: 'hearing',
  label: { en: 'Speak at the hearing', id: 'Bicara di rapat' },
  need: 3,
  mark: 'acting',
};
const settings = (given: Partial<Given>): RewireFigureSettings =>
  v.parse(rewireFigureSchema, { people: 200, friends: 8, acts: [link, hearing], ...given });

const race = settings({
  acts: [
    { ...link, prediction: 'link-days' },
    { ...hearing, prediction: 'hearing-days' },
  ],
});
const predictions = { 'link-days': 10, 'hearing-days': 30 };
const twenty = settings({ acts: [hearing], rewired: 0.3, shows: 'tries', tries: 20 });
const wide = settings({
  acts: [hearing],
  widerFriends: 10,
  rewired: 0.2,
  shows: 'curve',
  sweeps: true,
  guess: { prediction: 'best', of: 'best-place' },
});
const alone = settings({
  acts: [hearing],
  rewired: 1,
  shows: 'curve',
  sweeps: true,
  loneChance: 0.01,
  days: 120,
  steps: 10,
  guess: { prediction: 'arrivals', of: 'arrivals' },
});

/** Workers' first start, and a sweep, take a while on a busy machine. */
const patience = { timeout: 50_000 };

export default {
  component: RewireFigure,
  args: {
    settings: race,
    predictions,
    number: 1,
    paper: 'sun',
    caption: 'One dot is one person; bands outside the ring show who acts.',
    onOutcome: fn(),
  },
} satisfies Meta<typeof RewireFigure>;

type Story = StoryObj<typeof RewireFigure>;

/** No guess, no run; but the ties may be moved, which is the puzzle. */
export const Waiting: Story = {
  args: { predictions: {} },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Lock your guess first/)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Run it' })).toBeNull();
    const slider = canvas.getByRole('slider', { name: /Ties moved/ });
    await fireEvent.change(slider, { target: { value: '6' } });
    await expect(slider).toHaveAttribute('aria-valuetext', '30 in 100 ties moved');
  },
};

export const Ready: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Run it' })).toBeVisible();
    await waitFor(() => {
      const ring = canvas.getByRole('img', { name: /200 people in a ring/ });
      return expect(ring.querySelector('path')?.getAttribute('d')?.length).toBeGreaterThan(1000);
    }, patience);
  },
};

/** Both acts on the ordered ring: 22 days against 43, beside what was guessed. */
export const Raced: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run it' }));
    await waitFor(() => expect(args.onOutcome).toHaveBeenCalledOnce(), patience);
    await expect(args.onOutcome).toHaveBeenCalledWith(
      expect.objectContaining({ 'link.days': 22, 'hearing.days': 43, 'link.percent': 100 }),
    );
    await expect(canvas.getByText('your guess 10')).toBeVisible();
    await expect(canvas.getByText('day 43')).toBeVisible();
    await fireEvent.change(canvas.getByRole('slider', { name: 'Day' }), {
      target: { value: '10' },
    });
    await expect(canvas.getByText('89')).toBeVisible();
    await expect(canvas.getByText('49')).toBeVisible();
  },
};

export const RacedDark: Story = { ...Raced, globals: { theme: 'dark' } };

export const RacedHighContrast: Story = { ...Raced, globals: { theme: 'contrast' } };

/** The race in a table, day by day. */
export const RaceAsAList: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run it' }));
    await waitFor(() => expect(canvas.getByText(/Day 48 of 48/)).toBeVisible(), patience);
    await userEvent.click(canvas.getByRole('button', { name: 'As a list' }));
    const row = canvas.getByRole('row', { name: /^10 / });
    await expect(within(row).getByText('89')).toBeVisible();
  },
};

/** After a reload: what ran stands at its end, and is not told again. */
export const ComesBack: Story = {
  args: { earlier: { 'link.days': 22, 'hearing.days': 43 } },
  play: async ({ args, canvas }) => {
    await waitFor(() => expect(canvas.getByText(/Day 48 of 48/)).toBeVisible(), patience);
    await expect(canvas.queryByRole('button', { name: 'Run it' })).toBeNull();
    await expect(args.onOutcome).not.toHaveBeenCalled();
  },
};

/** The files open elsewhere: the ring and its curve as a picture and a drawing, the days as a table. */
export const TakenAlong: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run it' }));
    await waitFor(() => expect(canvas.getByText(/Day 48 of 48/)).toBeVisible(), patience);
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    const { picture, drawing, table } = await takenAlong(canvas);
    await expect(picture.width).toBeGreaterThan(400);
    await expect(drawing.querySelectorAll('path').length).toBeGreaterThan(4);
    await expect(table).toHaveLength(50);
  },
};

/** Twenty tries of the risky act: all or almost nothing, hardly ever half. */
export const TwentyTries: Story = {
  args: { settings: twenty },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run it' }));
    await waitFor(() => expect(args.onOutcome).toHaveBeenCalledOnce(), patience);
    await expect(args.onOutcome).toHaveBeenCalledWith(
      expect.objectContaining({ 'hearing.usual': 'hardly', tries: 20 }),
    );
    await expect(canvas.getAllByRole('listitem')).toHaveLength(20);
    await expect(canvas.getAllByText(/The others stopped below/)[0]).toBeVisible();
  },
};

export const TwentyTriesDark: Story = { ...TwentyTries, globals: { theme: 'dark' } };

/** One place is known at first; the slider adds others, and a press tries them all. */
export const Exploring: Story = {
  args: {
    settings: settings({
      acts: [{ ...link, prediction: 'link-days' }],
      rewired: 0.1,
      shows: 'curve',
    }),
  },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run it' }));
    await waitFor(() => expect(args.onOutcome).toHaveBeenCalledOnce(), patience);
    await expect(args.onOutcome).toHaveBeenCalledWith(expect.objectContaining({ 'link.days': 4 }));
    await fireEvent.change(canvas.getByRole('slider', { name: /Ties moved/ }), {
      target: { value: '0' },
    });
    await waitFor(
      () => expect(canvas.getAllByText(/the middle one on day 22/)[0]).toBeVisible(),
      patience,
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Try every place' }));
    await waitFor(
      () => expect(canvas.queryByRole('button', { name: 'Try every place' })).toBeNull(),
      patience,
    );
  },
};

/** Two widths of bridges over the whole slider: a sweet spot, then a cliff. */
export const WiderBridges: Story = {
  args: { settings: wide, predictions: { best: 60 } },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run it' }));
    await waitFor(() => expect(args.onOutcome).toHaveBeenCalledOnce(), patience);
    await expect(args.onOutcome).toHaveBeenCalledWith(
      expect.objectContaining({ 'hearing.percent': 100, 'hearing.days': 14 }),
    );
    await userEvent.click(canvas.getByRole('radio', { name: '8' }));
    await expect(canvas.getAllByText(/8 friends, 20 in 100 ties moved/)[0]).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'As a list' }));
    await expect(canvas.getAllByRole('row')).toHaveLength(43);
  },
};

export const WiderBridgesDark: Story = { ...WiderBridges, globals: { theme: 'dark' } };

/** Stopped in the middle, the figure keeps what it knows and can still be explored. */
export const Stopped: Story = {
  args: { settings: settings({ ...alone, people: 1000, guess: undefined, tries: 100 }) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run it' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Stop' }, patience));
    await expect(canvas.queryByRole('button', { name: 'Stop' })).toBeNull();
    await expect(canvas.getByRole('slider', { name: /Ties moved/ })).toBeEnabled();
  },
};

/** Now and then somebody goes first alone, and the tangle is as good as the tidy ring, and quicker. */
export const FirstAlone: Story = {
  args: { settings: alone, predictions: { arrivals: 10 } },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run it' }));
    await waitFor(() => expect(args.onOutcome).toHaveBeenCalledOnce(), patience);
    await expect(args.onOutcome).toHaveBeenCalledWith(
      expect.objectContaining({ 'hearing.percent': 100 }),
    );
    await expect(canvas.getByText('your guess 10%')).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox', { name: /goes first alone/ }));
    await expect(canvas.getAllByText(/0 of 50 tries arrive/)[0]).toBeVisible();
  },
};

export const FirstAloneIndonesian: Story = {
  args: { settings: alone, predictions: { arrivals: 10 } },
  globals: { language: 'id' },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Jalankan' }));
    await waitFor(() => expect(args.onOutcome).toHaveBeenCalledOnce(), patience);
    await expect(canvas.getByText('tebakanmu 10%')).toBeVisible();
  },
};
