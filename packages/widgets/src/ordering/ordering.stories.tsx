import type { OrderQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent, waitFor } from 'storybook/test';
import { answered } from '../question/testing/answered.ts';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { Ordering } from './ordering.tsx';

const question: OrderQuestion = {
  kind: 'order',
  id: 'rank-by-reach',
  prompt: {
    en: 'Rank by typical reach in the model, lowest first.',
    id: 'Urutkan menurut jangkauan umum dalam model, dari yang terendah.',
  },
  items: [
    {
      id: 'dini-brilliant',
      text: { en: 'Dini with a brilliant post', id: 'Dini dengan unggahan cemerlang' },
    },
    { id: 'dini', text: { en: 'Dini with an ordinary post', id: 'Dini dengan unggahan biasa' } },
    { id: 'rahma', text: { en: 'Bu Rahma, ordinary', id: 'Bu Rahma, biasa' } },
    { id: 'kabar', text: { en: 'Kabar Lentera, ordinary', id: 'Kabar Lentera, biasa' } },
  ],
  answer: [['dini', 'dini-brilliant'], ['rahma'], ['kabar']],
  ends: {
    first: { en: 'lowest reach', id: 'jangkauan terendah' },
    last: { en: 'highest reach', id: 'jangkauan tertinggi' },
  },
  feedback: {
    en: 'Yes. Typical reach follows the starting crowd: 4, 4, 15, 109.',
    id: 'Ya. Jangkauan umum mengikuti kerumunan awal: 4, 4, 15, 109.',
  },
  misplaced: [
    {
      item: 'dini-brilliant',
      after: 'rahma',
      feedback: {
        en: 'Her best tries grow, her typical try does not.',
        id: 'Percobaan terbaiknya membesar, percobaan umumnya tidak.',
      },
      tag: 'better-post-guarantees-reach',
    },
  ],
  otherwise: {
    en: 'Not yet. Start with how many people each of them can show it to at once.',
    id: 'Belum. Mulai dari berapa orang yang bisa langsung mereka perlihatkan.',
  },
  hints: [
    {
      en: 'Who starts with the most followers?',
      id: 'Siapa yang mulai dengan pengikut terbanyak?',
    },
  ],
};

const rightOrder = ['dini-brilliant', 'dini', 'rahma', 'kabar'];
const ordered = (...order: string[]) => answered({ kind: 'order', question, response: { order } });
const shownOrder = (canvasElement: HTMLElement) =>
  [...canvasElement.querySelectorAll('ol > li')].map((card) => card.textContent);

export default {
  component: Ordering,
  // The list that can be dragged is at hand, so that it does not take the place of the still one in mid play.
  loaders: [() => import('./drag-list.tsx')],
  args: { question, seed: 3, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof Ordering>;

type Story = StoryObj<typeof Ordering>;

/** The dealt order is nobody's answer: checking asks for a move and reports nothing. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText(/Move at least one card first/)).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

export const Chosen: Story = {
  args: { draft: { order: ['rahma', 'dini', 'kabar', 'dini-brilliant'] } },
};

/** By keyboard alone: the arrow keeps the focus while its card walks up. */
export const Right: Story = {
  args: { draft: { order: ['dini', 'rahma', 'kabar', 'dini-brilliant'] } },
  play: async ({ args, canvas }) => {
    const up = canvas.getByRole('button', { name: 'Move up: Dini with a brilliant post' });
    up.focus();
    await userEvent.keyboard('{Enter}');
    await expect(
      canvas.getByText('“Dini with a brilliant post” is now 3 of 4.'),
    ).toBeInTheDocument();
    await expect(up).toHaveFocus();
    await userEvent.keyboard('{Enter}{Enter}{Enter}');
    await expect(args.onDraft).toHaveBeenLastCalledWith({ order: rightOrder });
    canvas.getByRole('button', { name: 'Check' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText(/Typical reach follows/)).toBeVisible();
    await expect(args.onResult).toHaveBeenCalledOnce();
  },
};

/** Dragged by its grip past the card below. */
export const ByDragging: Story = {
  args: { draft: { order: ['rahma', 'dini', 'kabar', 'dini-brilliant'] } },
  play: async ({ args, canvas, canvasElement }) => {
    await waitFor(async () => {
      const grip = canvas.getAllByTitle('Drag')[0] as HTMLElement;
      const { x, y } = grip.getBoundingClientRect();
      const at = (dy: number) => ({
        clientX: x + 10,
        clientY: y + 20 + dy,
        pointerId: 1,
        isPrimary: true,
        button: 0,
        pointerType: 'mouse',
      });
      await fireEvent.pointerDown(grip, { ...at(0), buttons: 1 });
      for (const dy of [10, 30, 50, 65, 80]) {
        await fireEvent.pointerMove(window, { ...at(dy), buttons: 1 });
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
      await fireEvent.pointerUp(window, at(80));
      await expect(args.onDraft).toHaveBeenCalled();
    });
    await expect(shownOrder(canvasElement)[0]).not.toContain('Bu Rahma');
  },
};

/** A known error is named on the card that stands too high. */
export const PartlyRight: Story = {
  args: { initialResult: ordered('dini', 'rahma', 'dini-brilliant', 'kabar') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Her best tries grow, her typical try does not.')).toBeVisible();
    await expect(canvas.getByText('Look at the cards with the turning arrow.')).toBeVisible();
  },
};

export const NotYet: Story = {
  args: { initialResult: ordered('kabar', 'rahma', 'dini', 'dini-brilliant') },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await userEvent.click(
      canvas.getByRole('button', { name: 'Move down: Kabar Lentera, ordinary' }),
    );
    await expect(args.onDraft).toHaveBeenLastCalledWith({
      order: ['rahma', 'kabar', 'dini', 'dini-brilliant'],
    });
  },
};

/** Show all writes the order out, equals together. */
export const AllShown: Story = {
  args: { initialResult: ordered('dini', 'kabar', 'dini-brilliant', 'rahma') },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
    await expect(canvas.getByText(/\(either order\)/)).toBeVisible();
  },
};

export const Hinted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('Who starts with the most followers?')).toBeVisible();
  },
};

export const Review: Story = {
  args: { initialResult: ordered('dini', 'rahma', 'dini-brilliant', 'kabar'), review: true },
};

export const Disabled: Story = { args: { disabled: true } };

export const LongText: Story = {
  args: {
    question: {
      ...question,
      items: question.items.map((item) => ({
        ...item,
        text: inBoth(
          `${item.text.en}, ${'on a Saturday morning when the whole town is online '.repeat(2)}`,
        ),
      })),
    },
  },
};

export const RightToLeft: Story = {
  args: {
    question: {
      ...question,
      prompt: inBoth('رتب حسب الوصول.'),
      ends: { first: inBoth('الأقل'), last: inBoth('الأكثر') },
      items: question.items.map((item, place) => ({
        ...item,
        text: inBoth(['ديني، منشور رائع', 'ديني، منشور عادي', 'بو رحمة', 'كابار'][place] ?? ''),
      })),
    },
  },
  decorators: [rightToLeft],
};

export const Indonesian: Story = {
  args: { initialResult: ordered(...rightOrder) },
  globals: { language: 'id' },
};
