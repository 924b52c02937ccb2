import type { MultiQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { answered } from '../question/testing/answered.ts';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { MultipleChoice } from './multiple-choice.tsx';

const question: MultiQuestion = {
  kind: 'multi',
  id: 'fairer-picture',
  prompt: {
    en: 'Which would give Dini a fairer picture of town opinion?',
    id: 'Mana yang memberi Dini gambaran lebih adil tentang pendapat kota?',
  },
  keepOrder: true,
  options: [
    {
      id: 'sample',
      text: { en: 'A random sample of 50', id: 'Sampel acak 50 orang' },
      right: true,
      feedback: { en: 'Small but fair.', id: 'Kecil, tetapi adil.' },
    },
    {
      id: 'longer',
      text: { en: 'Reading her feed longer', id: 'Membaca lininya lebih lama' },
      feedback: { en: 'More of the same window.', id: 'Jendelanya tetap sama.' },
      tag: 'my-feed-is-population',
    },
    {
      id: 'popular',
      text: {
        en: 'Following ten very popular accounts',
        id: 'Mengikuti sepuluh akun yang sangat populer',
      },
      feedback: {
        en: 'Those are the ones everyone sees already.',
        id: 'Itu akun yang sudah dilihat semua orang.',
      },
    },
    {
      id: 'places',
      text: {
        en: 'Asking ten people at the bus stop, the market and the library',
        id: 'Bertanya kepada sepuluh orang di halte, pasar, dan perpustakaan',
      },
      right: true,
      feedback: {
        en: 'Better than the feed, though not random: places select people.',
        id: 'Lebih baik daripada lini, meski tidak acak: tempat ikut memilih orangnya.',
      },
    },
  ],
  hints: [
    { en: 'Who picks the people in each case?', id: 'Siapa yang memilih orangnya di tiap cara?' },
  ],
  source: {
    en: 'Sampling: chance, not choice, makes it fair.',
    id: 'Sampel: undian, bukan pilihan, yang membuatnya adil.',
  },
};

const picked = (...ids: string[]) =>
  answered({ kind: 'multi', question, response: { picked: ids } });

export default {
  component: MultipleChoice,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof MultipleChoice>;

type Story = StoryObj<typeof MultipleChoice>;

/** Checking without a pick asks for one and reports nothing. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('Pick at least one answer first.')).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

export const Chosen: Story = { args: { draft: { picked: ['sample', 'longer'] } } };

/** By keyboard alone: space ticks, tab walks on. */
export const Right: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText('All of them, and only them.')).toHaveFocus();
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { picked: ['sample', 'places'] }, attempt: 1 }),
    );
  },
};

/** What was missed is counted, but not given away. */
export const PartlyRight: Story = {
  args: { initialResult: picked('sample') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('One right answer is still missing.')).toBeVisible();
    await expect(canvas.queryByText(/places select people/)).toBeNull();
  },
};

export const NotYet: Story = { args: { initialResult: picked('longer', 'popular') } };

/** Trying again starts from what was chosen. */
export const TryAgain: Story = {
  args: { initialResult: picked('sample', 'longer') },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await userEvent.click(canvas.getByText('Reading her feed longer'));
    await userEvent.click(canvas.getByText(/Asking ten people/));
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({
        attempt: 2,
        verdict: expect.objectContaining({ earned: 1 }),
      }),
    );
  },
};

export const AllShown: Story = {
  args: { initialResult: picked('sample') },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
    await expect(canvas.getByText('right too')).toBeVisible();
  },
};

export const Hinted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('Who picks the people in each case?')).toBeVisible();
  },
};

export const Review: Story = { args: { initialResult: picked('sample', 'longer'), review: true } };

export const Disabled: Story = { args: { disabled: true } };

export const LongText: Story = {
  args: {
    question: {
      ...question,
      prompt: inBoth(
        `${question.prompt.en} ${'Think of everybody in town, not only of those who post. '.repeat(3)}`,
      ),
      options: question.options.map((option) => ({
        ...option,
        text: inBoth(`${option.text.en}, ${'and then once more on another day '.repeat(4)}`),
      })),
    },
  },
};

export const RightToLeft: Story = {
  args: {
    question: {
      ...question,
      prompt: inBoth('أي طريقة تعطي صورة أعدل؟'),
      options: question.options.map((option, place) => ({
        ...option,
        text: inBoth(
          ['عينة عشوائية من ٥٠', 'قراءة أطول', 'حسابات مشهورة', 'سؤال عشرة أشخاص'][place] ?? '',
        ),
      })),
    },
  },
  decorators: [rightToLeft],
};

export const Indonesian: Story = {
  args: { initialResult: picked('sample') },
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Masih ada 1 jawaban benar yang belum dipilih.')).toBeVisible();
  },
};
