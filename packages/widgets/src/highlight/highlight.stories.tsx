import type { HighlightQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent } from 'storybook/test';
import { answered } from '../question/testing/answered.ts';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { Highlight } from './highlight.tsx';

const text = (en: string, id: string) => ({ en, id });

const question: HighlightQuestion = {
  kind: 'highlight',
  id: 'what-hurries-you',
  prompt: text('Mark what hurries you.', 'Tandai yang membuatmu terburu-buru.'),
  pieces: [
    { id: 'hello', text: text('Neighbours,', 'Warga,') },
    {
      id: 'now',
      text: text('pass this on right now:', 'sebarkan sekarang juga:'),
      right: true,
      feedback: text(
        'Yes. It asks you to act before you look.',
        'Ya. Kamu diminta bertindak sebelum melihat.',
      ),
    },
    {
      id: 'tank',
      text: text('the tank at Jalan Kenari is unsafe,', 'tangki air di Jalan Kenari tidak aman,'),
      feedback: text(
        'A place. That is what you can check.',
        'Sebuah tempat. Justru itu yang bisa dicek.',
      ),
      tag: 'detail-is-trick',
    },
    {
      id: 'vanish',
      text: text('before they delete it again.', 'sebelum dihapus lagi.'),
      right: true,
      feedback: text(
        'Yes. A deadline that nobody set.',
        'Ya. Tenggat yang tidak ditetapkan siapa pun.',
      ),
    },
    {
      id: 'sister',
      text: text('My sister works there.', 'Kakakku bekerja di sana.'),
      feedback: text(
        'A claim about a source, without haste.',
        'Klaim tentang sumber, tanpa desakan.',
      ),
    },
  ],
  hints: [
    text('Which words are about time?', 'Kata mana yang soal waktu?'),
    text('There are two.', 'Ada dua.'),
  ],
  source: text('Caulfield 2019.', 'Caulfield 2019.'),
};

const words = 'the council says that you must tell everybody before midnight'.split(' ');

const result = (...marked: string[]) =>
  answered({ kind: 'highlight', question, response: { marked } });

export default {
  component: Highlight,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof Highlight>;

type Story = StoryObj<typeof Highlight>;

/** Checking an unmarked passage asks for a mark and reports nothing. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('Mark at least one place first.')).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

/** A tap marks, another takes the mark away. */
export const Marked: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByText('pass this on right now:'));
    await userEvent.click(canvas.getByText('My sister works there.'));
    await userEvent.click(canvas.getByText('My sister works there.'));
    await expect(canvas.getByText('1 place marked')).toBeVisible();
    await expect(args.onDraft).toHaveBeenLastCalledWith({ marked: ['now'] });
  },
};

/** Word by word with the arrow keys; the passage is one stop for Tab. */
export const Right: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('checkbox', { name: /pass this on/ })).toHaveFocus();
    await userEvent.keyboard(' {ArrowRight}{ArrowRight} ');
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Check' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText(/You marked every place that belongs/)).toHaveFocus();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { marked: ['now', 'vanish'] } }),
    );
    await expect(canvas.getByRole('checkbox', { name: /pass this on.*right/ })).toBeDisabled();
  },
};

/** Shift takes the marker along; the way back lifts it again. */
export const MarkedByShift: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowLeft}{/Shift}');
    await expect(args.onDraft).toHaveBeenLastCalledWith({ marked: ['now', 'tank'] });
    await userEvent.keyboard('{End}');
    await expect(canvas.getByRole('checkbox', { name: /My sister/ })).toHaveFocus();
  },
};

/** A drag from one word to another marks all between, and nothing twice. */
export const MarkedByDrag: Story = {
  play: async ({ args, canvas }) => {
    const at = (words: string) => {
      const box = canvas.getByText(words).getClientRects()[0]!;
      return { clientX: box.left + 8, clientY: box.top + box.height / 2 };
    };
    const from = canvas.getByText('pass this on right now:');
    await fireEvent.pointerDown(from, { ...at('pass this on right now:'), button: 0 });
    await fireEvent.pointerMove(from, at('before they delete it again.'));
    await fireEvent.pointerUp(from);
    await expect(args.onDraft).toHaveBeenLastCalledWith({ marked: ['now', 'tank', 'vanish'] });
  },
};

/** What was marked wrongly says why; what was missed is counted, not shown. */
export const NotYet: Story = {
  args: { initialResult: result('tank') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('You found 0 of 2; 1 place does not belong.')).toBeVisible();
    await expect(canvas.getByText(/what you can check/)).toBeVisible();
    await expect(canvas.queryByText(/A deadline that nobody set/)).toBeNull();
  },
};

export const PartlyRight: Story = {
  args: { initialResult: result('now') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('You found 1 of 2.')).toBeVisible();
  },
};

export const TryAgain: Story = {
  args: { initialResult: result('now', 'vanish', 'sister') },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByText('You found all 2, and 1 more.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await userEvent.click(canvas.getByText('My sister works there.'));
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(args.onResult).toHaveBeenCalledWith(expect.objectContaining({ attempt: 2 }));
  },
};

/** What was left out appears, and is told apart from what was found. */
export const AllShown: Story = {
  args: { initialResult: result('now', 'tank') },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
    await expect(canvas.getByText('You left this one out.')).toBeVisible();
    await expect(canvas.getByText('A deadline that nobody set.')).toBeVisible();
  },
};

export const Hinted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Next hint' }));
    await expect(canvas.getByText('Hint 2 of 2')).toBeVisible();
  },
};

export const Review: Story = { args: { initialResult: result('now', 'tank'), review: true } };

export const Disabled: Story = { args: { disabled: true } };

/** Forty single words: one stop for Tab, and every one is reached. */
export const LongText: Story = {
  args: {
    question: {
      ...question,
      pieces: Array.from({ length: 40 }, (_, at) => ({
        id: `w${at}`,
        text: inBoth(words[at % words.length]!),
        feedback: inBoth('A word.'),
        ...(at === 3 && { right: true as const }),
      })),
    },
  },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    await expect(canvas.getAllByRole('checkbox').at(-1)).toHaveFocus();
  },
};

/** The left arrow leads on, as the text does. */
export const RightToLeft: Story = {
  args: {
    question: {
      ...question,
      prompt: inBoth('علّم ما يستعجلك.'),
      pieces: [
        { id: 'now', text: inBoth('انشر هذا الآن'), right: true, feedback: inBoth('نعم.') },
        { id: 'tank', text: inBoth('الخزان في شارع الكناري'), feedback: inBoth('مكان.') },
      ],
    },
  },
  decorators: [rightToLeft],
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowLeft}');
    await expect(canvas.getAllByRole('checkbox')[1]).toHaveFocus();
  },
};

export const Indonesian: Story = {
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('sebarkan sekarang juga:'));
    await userEvent.click(canvas.getByRole('button', { name: 'Periksa' }));
    await expect(canvas.getByText('Kamu menemukan 1 dari 2.')).toBeVisible();
  },
};
