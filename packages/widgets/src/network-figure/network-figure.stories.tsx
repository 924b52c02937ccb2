import type { Meta, StoryObj } from '@storybook/react-vite';
import { StrictMode } from 'react';
import { expect, spyOn, userEvent, waitFor, within } from 'storybook/test';
import { townspeople } from '../people/index.ts';
import { readFigureLink } from '../share-button/index.ts';
import { takenAlong } from '../share-button/taken-along.ts';
import { NetworkFigure } from './network-figure.tsx';

export default {
  component: NetworkFigure,
  args: {
    number: 1,
    caption: 'A town of 1,000. One mark is one person.',
    paper: 'sun',
    settings: { network: { kind: 'barabasi-albert', nodeCount: 1_000, edgesPerNode: 3, seed: 1 } },
  },
} satisfies Meta<typeof NetworkFigure>;

type Story = StoryObj<typeof NetworkFigure>;

/** A thousand people, with the three senders of the first lesson named on the spot. */
export const Town: Story = {
  args: {
    settings: {
      network: { kind: 'barabasi-albert', nodeCount: 1_000, edgesPerNode: 3, seed: 1 },
      labels: [
        { who: { rank: 501 }, name: { en: 'Dini', id: 'Dini' } },
        { who: { rank: 50 }, name: { en: 'Bu Rahma', id: 'Bu Rahma' } },
        { who: { rank: 1 }, name: { en: 'Kabar Lentera', id: 'Kabar Lentera' } },
      ],
      marks: [
        { who: { rank: 501 }, state: 'sharing' },
        { who: { rank: 50 }, state: 'sharing' },
        { who: { rank: 1 }, state: 'sharing' },
      ],
    },
  },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByText(/2,991 ties/).length).toBeGreaterThan(0), {
      timeout: 10_000,
    });
    await expect(await canvas.findByText('Dini', {}, { timeout: 10_000 })).toBeVisible();
  },
};

/** Nobody sees the drawing: the network is walked by arrow keys, in order of ties. */
export const Walked: Story = {
  args: {
    caption: 'A small world of 40.',
    settings: {
      network: {
        kind: 'watts-strogatz',
        nodeCount: 40,
        neighborCount: 4,
        rewireChance: 0.1,
        seed: 3,
      },
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText(/80 ties\. On average/, {}, { timeout: 10_000 });
    await userEvent.click(canvas.getByRole('button', { name: 'Walk from person to person' }));
    const people = await canvas.findByRole('list', { name: 'People, most ties first' });
    within(people).getAllByRole('button')[0]!.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-current', 'true'));
    await expect(document.activeElement!.closest('li')).toHaveAttribute('aria-posinset', '3');

    await expect(focusRing(canvasElement)).toBeVisible();

    await userEvent.keyboard('{ArrowRight}');
    const ties = canvas.getByRole('list', { name: /^Ties of/ });
    await waitFor(() => expect(ties).toContainElement(document.activeElement as HTMLElement));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(people).toContainElement(document.activeElement as HTMLElement));
  },
};

/** The files open elsewhere: every mark and tie, and a row for each person. */
export const TakenAlong: Story = {
  args: {
    caption: 'A small world of 40.',
    settings: {
      network: {
        kind: 'watts-strogatz',
        nodeCount: 40,
        neighborCount: 4,
        rewireChance: 0.1,
        seed: 3,
      },
      labels: [{ who: { node: 0 }, name: { en: 'Dini, first', id: 'Dini, pertama' } }],
    },
  },
  play: async ({ canvas }) => {
    await canvas.findByText('Dini, first');
    const copy = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Copy the link' }));
    const link = String(copy.mock.lastCall?.[0]).split('#figure=')[1] ?? '';
    copy.mockRestore();
    await expect(readFigureLink(link)).toMatchObject({
      status: 'read',
      figure: { kind: 'network-figure', settings: { network: { nodeCount: 40, seed: 3 } } },
    });

    const { picture, drawing, table } = await takenAlong(canvas);
    await expect(picture.width).toBe(2 * canvas.getByRole('img').clientWidth);
    await expect(drawing.querySelectorAll('use')).toHaveLength(40);
    await expect(table).toHaveLength(41);
    await expect(table[1]).toMatch(/^1,"Dini, first",unaware,\d+$/);
  },
};

/** Large networks are painted in a worker, on the graphics card where there is one. */
export const Large: Story = {
  args: {
    caption: 'A city of 3,000.',
    paper: 'tide',
    settings: { network: { kind: 'barabasi-albert', nodeCount: 3_000, edgesPerNode: 4, seed: 1 } },
  },
  play: async ({ canvas }) => {
    await canvas.findByText(/3,000 people/, {}, { timeout: 50_000 });
    const room = canvas.getByRole('img').parentElement;
    await waitFor(() => expect(room).toHaveAttribute('data-painted-in', 'worker'), {
      timeout: 50_000,
    });
  },
};

/** A browser that cannot give a canvas to a worker paints on the page, more slowly. */
export const LargeOnThePage: Story = {
  args: Large.args ?? {},
  beforeEach: () => {
    const canvas = HTMLCanvasElement.prototype;
    const given = Object.getOwnPropertyDescriptor(canvas, 'transferControlToOffscreen');
    Reflect.deleteProperty(canvas, 'transferControlToOffscreen');
    return () => {
      if (given) Object.defineProperty(canvas, 'transferControlToOffscreen', given);
    };
  },
  play: async ({ canvas }) => {
    await canvas.findByText(/3,000 people/, {}, { timeout: 50_000 });
    const room = canvas.getByRole('img').parentElement;
    await waitFor(() => expect(room).toHaveAttribute('data-painted-in', 'page'), {
      timeout: 50_000,
    });
  },
};

/** A figure that goes and comes back, as in React's strict mode, gets a canvas of its own each time. */
export const LargeTwice: Story = {
  args: Large.args ?? {},
  render: (args) => (
    <StrictMode>
      <NetworkFigure {...args} />
    </StrictMode>
  ),
  play: async ({ canvas }) => {
    const room = (await canvas.findByRole('img')).parentElement;
    await waitFor(() => expect(room).toHaveAttribute('data-painted-in', 'worker'), {
      timeout: 50_000,
    });
    await expect(canvas.getByRole('img').querySelectorAll('canvas')).toHaveLength(1);
  },
};

/** Every state has its own colour and its own shape. */
export const AllStates: Story = {
  args: {
    caption: 'Seven people, seven states.',
    settings: {
      network: { kind: 'ring-lattice', nodeCount: 7, neighborCount: 2 },
      marks: [
        { who: { node: 1 }, state: 'aware' },
        { who: { node: 2 }, state: 'sharing' },
        { who: { node: 3 }, state: 'acting' },
        { who: { node: 4 }, state: 'believer' },
        { who: { node: 5 }, state: 'checker' },
        { who: { node: 6 }, state: 'immune' },
      ],
    },
  },
};

/** The nine townspeople with faces and names; what each one is stands on the face. */
export const Faces: Story = {
  args: {
    caption: 'Nine people of one street.',
    settings: {
      network: {
        kind: 'watts-strogatz',
        nodeCount: 9,
        neighborCount: 4,
        rewireChance: 0.2,
        seed: 2,
      },
      faces: townspeople.map((face, node) => ({ who: { node }, face })),
      marks: [
        { who: { node: 1 }, state: 'sharing' },
        { who: { node: 2 }, state: 'aware' },
        { who: { node: 5 }, state: 'checker' },
      ],
    },
  },
  play: async ({ canvas }) => {
    await canvas.findByText('Hasan');
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    const { drawing, table } = await takenAlong(canvas);
    await expect(drawing.documentElement.textContent).toContain('Hasan');
    await expect(table[2]).toMatch(/^2,Bima,sharing,\d+$/);
  },
};

/** A network that cannot be made says why, and offers nothing to hear or walk through. */
export const Failed: Story = {
  args: {
    settings: { network: { kind: 'barabasi-albert', nodeCount: 3, edgesPerNode: 20, seed: 1 } },
  },
  play: async ({ canvas }) => {
    await canvas.findByText(/could not be made.*edgesPerNode/, {}, { timeout: 10_000 });
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

function focusRing(element: HTMLElement): HTMLElement | null {
  return element.querySelector('[data-focus-ring]');
}
