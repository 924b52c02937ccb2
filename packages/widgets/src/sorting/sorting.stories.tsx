import type { SortQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent, within } from 'storybook/test';
import { answered } from '../question/testing/answered.ts';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { Sorting } from './sorting.tsx';

const question: SortQuestion = {
  kind: 'sort',
  id: 'seen-said-acted',
  prompt: {
    en: 'What does each of these tell you: that people saw it, said it, or did it?',
    id: 'Apa arti masing-masing: orang melihat, berkata, atau bertindak?',
  },
  bins: [
    { id: 'seen', text: { en: 'seen', id: 'dilihat' } },
    { id: 'said', text: { en: 'said', id: 'diucapkan' } },
    { id: 'acted', text: { en: 'acted', id: 'dilakukan' } },
  ],
  cards: [
    {
      id: 'views',
      text: { en: '12,000 views', id: '12.000 tayangan' },
      bin: 'seen',
      feedback: {
        en: 'It was on a screen; no more is known.',
        id: 'Muncul di layar; lebih dari itu tidak diketahui.',
      },
      elsewhere: {
        feedback: {
          en: 'A view tells nothing about what the person thought or did.',
          id: 'Tayangan tidak menunjukkan apa yang dipikirkan atau dilakukan orang.',
        },
        tag: 'views-equal-believers',
      },
    },
    {
      id: 'promises',
      text: { en: '300 people say they will come', id: '300 orang bilang akan datang' },
      bin: 'said',
      feedback: {
        en: 'A promise, worth counting as a promise.',
        id: 'Janji, dan layak dihitung sebagai janji.',
      },
      wrongBins: [
        { bin: 'acted', feedback: { en: 'Wait for Saturday.', id: 'Tunggu hari Sabtu.' } },
      ],
    },
    {
      id: 'came',
      text: { en: '41 people came', id: '41 orang datang' },
      bin: 'acted',
      feedback: {
        en: 'The only bin that moves rubbish.',
        id: 'Hanya kotak ini yang mengangkat sampah.',
      },
    },
    {
      id: 'reposts',
      text: { en: 'Reposted 90 times', id: 'Diunggah ulang 90 kali' },
      bin: 'seen',
      feedback: {
        en: 'Passed on, so seen by more.',
        id: 'Diteruskan, jadi dilihat lebih banyak orang.',
      },
    },
  ],
  hints: [{ en: 'Ask of each: what is certain?', id: 'Tanyakan pada tiap kartu: apa yang pasti?' }],
};

const right = { views: 'seen', promises: 'said', came: 'acted', reposts: 'seen' };
const placed = (cards: Record<string, string>) =>
  answered({ kind: 'sort', question, response: { placed: cards } });

export default {
  component: Sorting,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof Sorting>;

type Story = StoryObj<typeof Sorting>;

/** Checking an empty table asks for cards and reports nothing. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('Place the cards first.')).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

/** Cards left in the tray are asked for, never counted as wrong. */
export const PartlyAnswered: Story = {
  args: { draft: { placed: { views: 'seen', came: 'acted' } } },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('2 cards still need a place.')).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

/** Tap a card, tap a bin. A second tap on the card lets it go. */
export const ByTapping: Story = {
  play: async ({ args, canvas }) => {
    const views = canvas.getByRole('button', { name: '12,000 views' });
    await userEvent.click(views);
    await expect(views).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(views);
    await expect(views).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(views);
    await userEvent.click(canvas.getByRole('button', { name: 'Put “12,000 views” in “seen”' }));
    await expect(args.onDraft).toHaveBeenLastCalledWith({ placed: { views: 'seen' } });
    await expect(
      canvas.getByText('“12,000 views” is in “seen”. 3 cards left.'),
    ).toBeInTheDocument();
  },
};

/** The other way round: first the bin, then the card. */
export const BinFirst: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Choose a card for “acted”' }));
    await userEvent.click(canvas.getByRole('button', { name: '41 people came' }));
    await expect(args.onDraft).toHaveBeenLastCalledWith({ placed: { came: 'acted' } });
  },
};

/** By keyboard alone: the next card takes the focus when one is placed. */
export const ByKeyboard: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    for (let left = 4; left > 0; left--) {
      const card = document.activeElement?.textContent ?? '';
      const id = question.cards.find(({ text }) => text.en === card)?.id ?? '';
      await userEvent.keyboard('{Enter}');
      const bin = question.bins.find((known) => known.id === right[id as keyof typeof right]);
      canvas.getByRole('button', { name: `Put “${card}” in “${bin?.text.en}”` }).focus();
      await userEvent.keyboard('{Enter}');
      if (left > 1) await expect(document.activeElement).toHaveAttribute('data-card');
    }
    canvas.getByRole('button', { name: 'Check' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText('Everything is in place.')).toHaveFocus();
    await expect(args.onResult).toHaveBeenCalledOnce();
  },
};

/** Carried with a mouse and dropped on a bin. */
export const ByDragging: Story = {
  play: async ({ args, canvas }) => {
    const card = canvas.getByRole('button', { name: '41 people came' });
    const bin = canvas.getByRole('region', { name: 'acted' }).getBoundingClientRect();
    const from = card.getBoundingClientRect();
    const at = { clientX: from.x + 20, clientY: from.y + 20 };
    const to = { clientX: bin.x + 40, clientY: bin.y + 60 };
    await fireEvent.pointerDown(card, { ...at, pointerType: 'mouse', button: 0 });
    await fireEvent.pointerMove(window, to);
    await fireEvent.pointerUp(window, to);
    await expect(args.onDraft).toHaveBeenLastCalledWith({ placed: { came: 'acted' } });
    const inside = within(canvas.getByRole('region', { name: 'acted' }));
    await expect(inside.getByRole('button', { name: '41 people came' })).toBeVisible();
  },
};

/** A placed card can be picked up again and put back. */
export const PutBack: Story = {
  args: { draft: { placed: { came: 'said' } } },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: '41 people came' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Put back' }));
    await expect(args.onDraft).toHaveBeenLastCalledWith({ placed: {} });
  },
};

export const Right: Story = { args: { initialResult: placed(right) } };

/** Trying again leaves what is right and gives the rest back. */
export const PartlyRight: Story = {
  args: { initialResult: placed({ ...right, promises: 'acted', views: 'said' }) },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByText('2 of 4 in place')).toBeVisible();
    await expect(canvas.getByText('Wait for Saturday.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(args.onDraft).toHaveBeenLastCalledWith({
      placed: { came: 'acted', reposts: 'seen' },
    });
  },
};

export const NotYet: Story = {
  args: {
    initialResult: placed({ views: 'acted', promises: 'acted', came: 'seen', reposts: 'said' }),
  },
};

export const AllShown: Story = {
  args: { initialResult: placed({ ...right, promises: 'acted' }) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
    await expect(canvas.getByText(/It belongs in “said”/)).toBeVisible();
  },
};

export const Hinted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('Ask of each: what is certain?')).toBeVisible();
  },
};

export const Review: Story = {
  args: { initialResult: placed({ ...right, views: 'said' }), review: true },
};

/** What there is to sort can be read, and not moved. */
export const Disabled: Story = {
  args: { disabled: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('12,000 views')).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const LongText: Story = {
  args: {
    draft: { placed: { views: 'seen' } },
    question: {
      ...question,
      cards: question.cards.map((card) => ({
        ...card,
        text: inBoth(
          `${card.text.en}, ${'as the page of the river clean-up says about itself '.repeat(2)}`,
        ),
      })),
    },
  },
};

export const RightToLeft: Story = {
  args: {
    draft: { placed: { came: 'acted' } },
    question: {
      ...question,
      prompt: inBoth('ماذا تعني كل بطاقة؟'),
      bins: question.bins.map((bin, place) => ({
        ...bin,
        text: inBoth(['شوهد', 'قيل', 'فُعل'][place] ?? ''),
      })),
      cards: question.cards.map((card, place) => ({
        ...card,
        text: inBoth(
          ['١٢٠٠٠ مشاهدة', 'وعد ٣٠٠ شخص', 'حضر ٤١ شخصا', 'أعيد نشره ٩٠ مرة'][place] ?? '',
        ),
      })),
    },
  },
  decorators: [rightToLeft],
};

export const Indonesian: Story = {
  args: { initialResult: placed({ ...right, promises: 'acted' }) },
  globals: { language: 'id' },
};
