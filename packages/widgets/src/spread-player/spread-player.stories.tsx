import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, spyOn, userEvent, waitFor, within } from 'storybook/test';
import { readFigureLink } from '../share-button/index.ts';
import { takenAlong } from '../share-button/taken-along.ts';
import type { SpreadPlayerSettings } from './settings.ts';
import { SpreadPlayer } from './spread-player.tsx';

const dini: SpreadPlayerSettings = {
  network: { kind: 'barabasi-albert', nodeCount: 1_000, edgesPerNode: 3, seed: 1 },
  spread: {
    model: { kind: 'independent-cascade', chance: 0.02 },
    sources: [{ rank: 501 }],
    seedRule: 'nobody-shares',
  },
  labels: [{ who: { rank: 501 }, name: { en: 'Dini', id: 'Dini' } }],
};

const market: SpreadPlayerSettings = {
  network: {
    kind: 'watts-strogatz',
    nodeCount: 200,
    neighborCount: 6,
    rewireChance: 0.04,
    seed: 4,
  },
  spread: {
    model: { kind: 'independent-cascade', chance: 0.33 },
    sources: [{ node: 0 }],
    seed: 4,
  },
  labels: [
    {
      who: { node: 0 },
      name: { en: 'Market', id: 'Pasar' },
      note: { en: 'the post starts here', id: 'unggahan mulai di sini' },
    },
  ],
};

const flu: SpreadPlayerSettings = {
  network: {
    kind: 'watts-strogatz',
    nodeCount: 200,
    neighborCount: 6,
    rewireChance: 0.05,
    seed: 2,
  },
  spread: {
    model: {
      kind: 'susceptible-infected-recovered',
      infectChance: 0.25,
      recoverChance: 0.25,
      order: 'infect-first',
    },
    sources: [{ node: 20 }],
    seed: 3,
    shows: 'sharers',
  },
};

const city: SpreadPlayerSettings = {
  network: { kind: 'barabasi-albert', nodeCount: 3_000, edgesPerNode: 4, seed: 1 },
  spread: { model: { kind: 'independent-cascade', chance: 0.1 }, sources: [{ rank: 1 }], seed: 1 },
};

export default {
  component: SpreadPlayer,
  args: {
    number: 3,
    caption: 'One post in a town of 200.',
    paper: 'sun',
    settings: market,
    onOutcome: fn(),
  },
} satisfies Meta<typeof SpreadPlayer>;

type Story = StoryObj<typeof SpreadPlayer>;

const patience = { timeout: 15_000 };

/** Before the first press: the sender has the post, the future is a veil. */
export const Ready: Story = {
  play: async ({ args, canvas }) => {
    const play = await canvas.findByRole('button', { name: 'Play' }, patience);
    await waitFor(() => expect(play).toBeEnabled(), patience);
    await expect(canvas.getByText(/^Step 0 of/)).toBeVisible();
    await expect(args.onOutcome).not.toHaveBeenCalled();
  },
};

/** Somewhere in the middle: the latest tellings stay drawn. */
export const Halfway: Story = {
  args: { settings: { ...market, step: 7 } },
  play: async ({ canvas }) => {
    await canvas.findByText(/^Step 7 of/, {}, patience);
    await canvas.findByText(/^Since the last step: \d+ more feed/, {}, patience);
  },
};

/** What usually happens: the followers' feeds show it, and it ends there. */
export const NobodyShares: Story = {
  args: { caption: 'One try: who sees Dini’s post.', settings: dini },
  play: async ({ args, canvas }) => {
    const play = await canvas.findByRole('button', { name: 'Play' }, patience);
    await waitFor(() => expect(play).toBeEnabled(), patience);
    await userEvent.click(play);
    await canvas.findByRole('button', { name: 'Play again' }, patience);
    await expect(canvas.getAllByText(/feeds showed it\. Nobody passed it on\./)[0]).toBeVisible();
    await expect(args.onOutcome).toHaveBeenCalledWith(
      expect.objectContaining({ shares: 0, steps: 1 }),
    );
  },
};

/** Step, scrub, back to start: every step is there at once, and the end reports its outcome once. */
export const Scrubbed: Story = {
  play: async ({ args, canvas }) => {
    const step = await canvas.findByRole('button', { name: 'One step' }, patience);
    await waitFor(() => expect(step).toBeEnabled(), patience);
    await userEvent.click(step);
    await canvas.findByText(/^Step 1 of/);

    const slider = canvas.getByRole('slider', { name: 'Step' });
    await fireEvent.change(slider, { target: { value: 99 } });
    await waitFor(() => expect(args.onOutcome).toHaveBeenCalledOnce());
    await fireEvent.change(slider, { target: { value: 3 } });
    await canvas.findByText(/^Step 3 of/);
    await fireEvent.change(slider, { target: { value: 99 } });
    await expect(args.onOutcome).toHaveBeenCalledOnce();

    await userEvent.click(canvas.getByRole('button', { name: 'Back to start' }));
    await expect(canvas.getByText(/^Step 0 of/)).toBeVisible();
  },
};

/** Steps pressed faster than they move are all taken. */
export const SteppedFast: Story = {
  beforeEach: () => {
    document.documentElement.style.setProperty('--gs-tell', '600ms');
    return () => document.documentElement.style.removeProperty('--gs-tell');
  },
  play: async ({ canvas }) => {
    const step = await canvas.findByRole('button', { name: 'One step' }, patience);
    await waitFor(() => expect(step).toBeEnabled(), patience);
    await userEvent.click(step);
    await userEvent.click(step);
    await userEvent.click(step);
    await canvas.findByText(/^Step 3 of/);
  },
};

/** After a reload: the run that was played stands at its end, and is not told again. */
export const ComesBack: Story = {
  args: { earlier: { reach: 1, shares: 1, steps: 1, seed: 5 } },
  play: async ({ args, canvas }) => {
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Play again' })).toBeEnabled());
    await expect(canvas.getByRole('textbox', { name: 'Seed' })).toHaveValue('5');
    await expect(args.onOutcome).not.toHaveBeenCalled();
  },
};

/** Another seed is another run. */
export const NewSeed: Story = {
  play: async ({ canvas }) => {
    const seed = await canvas.findByRole('textbox', { name: 'Seed' }, patience);
    await expect(seed).toHaveValue('4');
    await userEvent.click(canvas.getByRole('button', { name: 'New seed' }));
    await waitFor(() => expect(canvas.getByRole('textbox', { name: 'Seed' })).toHaveValue('5'));
  },
};

/** Share hands out a link to this very step, a picture, a drawing and the counts. */
export const Shared: Story = {
  args: { settings: { ...market, step: 5 } },
  play: async ({ canvas }) => {
    await canvas.findByText(/^Step 5 of/, {}, patience);
    const share = canvas.getByRole('button', { name: 'Share' });
    await userEvent.click(share);
    for (const name of ['Copy the link', 'Picture (PNG)', 'Drawing (SVG)', 'Table (CSV)']) {
      await expect(canvas.getByRole('button', { name })).toBeVisible();
    }
    const copy = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(canvas.getByRole('button', { name: 'Copy the link' }));
    await canvas.findByText('Link copied');
    const link = String(copy.mock.lastCall?.[0]).split('#figure=')[1] ?? '';
    copy.mockRestore();
    await expect(readFigureLink(link)).toMatchObject({
      status: 'read',
      figure: { kind: 'spread-player', settings: { step: 5, spread: { seed: 4 } } },
    });

    await userEvent.click(share);
    await expect(canvas.queryByRole('button', { name: 'Copy the link' })).toBeNull();
  },
};

/** The files open elsewhere: a picture of twice the size, every mark and tie drawn, a row for each step. */
export const TakenAlong: Story = {
  args: { settings: { ...market, step: 5 } },
  play: async ({ canvas }) => {
    await canvas.findByText(/^Step 5 of/, {}, patience);
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Play' })).toBeEnabled());
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    const { names, picture, drawing, table } = await takenAlong(canvas);
    await expect(names).toEqual([
      'groundswell-4-5.png',
      'groundswell-4-5.svg',
      'groundswell-4-5.csv',
    ]);
    const room = canvas.getByRole('img', { name: /^One post in a town/ });
    await expect(picture.width).toBe(2 * room.clientWidth);
    await expect(picture.height).toBe(2 * (room.clientHeight + 40));
    await expect(drawing.querySelectorAll('use')).toHaveLength(200);
    await expect(drawing.querySelectorAll('path[d^="M"]').length).toBeGreaterThanOrEqual(600);
    const steps = Number(/of (\d+)/.exec(canvas.getByText(/^Step 5 of/).textContent)?.[1]);
    await expect(table).toHaveLength(1 + steps + 1);
  },
};

/** A network too large for the page is taken along from the worker, alike in everything. */
export const TakenAlongLarge: Story = {
  args: { caption: 'A city of 3,000.', settings: city },
  play: async ({ canvas }) => {
    const play = await canvas.findByRole('button', { name: 'Play' }, { timeout: 50_000 });
    await waitFor(() => expect(play).toBeEnabled(), { timeout: 50_000 });
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    const { picture, drawing } = await takenAlong(canvas);
    const room = canvas.getByRole('img', { name: /^A city/ });
    await expect(picture.width).toBe(2 * room.clientWidth);
    await expect(drawing.querySelectorAll('use')).toHaveLength(3_000);
  },
};

/** The whole state on request, and the network walked person by person. */
export const InWords: Story = {
  args: { settings: { ...market, step: 4 } },
  play: async ({ canvas }) => {
    await canvas.findByText(/^Step 4 of/, {}, patience);
    await userEvent.click(canvas.getByRole('button', { name: 'Describe' }));
    await canvas.findByText(/200 people, 600 ties\. Step 4 of/);

    await userEvent.click(canvas.getByRole('button', { name: 'Walk from person to person' }));
    const people = await canvas.findByRole('list', { name: 'People, most ties first' });
    await expect(within(people).getByText(/^Market: passes it on, /)).toHaveAttribute(
      'aria-current',
      'true',
    );
  },
};

/** A model with an end to telling: three states, each with its own line and dash. */
export const ThreeStates: Story = {
  args: {
    caption: 'A rumour that people tire of, in a town of 200.',
    paper: 'tide',
    settings: { ...flu, step: 12 },
  },
  play: async ({ canvas }) => {
    await canvas.findByText(/^Step 12 of/, {}, patience);
    await expect(canvas.getByText(/have not heard\.$/)).toBeVisible();
  },
};

/** In Indonesian. */
export const Indonesian: Story = {
  args: { caption: 'Satu unggahan di kota berisi 200 orang.', settings: { ...market, step: 6 } },
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await canvas.findByText(/^Langkah 6 dari/, {}, patience);
  },
};

/** Settings that make no sense are refused with the reason. */
export const Failed: Story = {
  args: { settings: { ...market, spread: { ...market.spread, sources: [{ node: 900 }] } } },
  play: async ({ canvas }) => {
    await canvas.findByText(/could not be made.*No such source/, {}, patience);
    await expect(canvas.getByRole('button', { name: 'Play' })).toBeDisabled();
  },
};
