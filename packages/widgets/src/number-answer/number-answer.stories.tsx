import type { NumberQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { answered } from '../question/testing/answered.ts';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { NumberAnswer } from './number-answer.tsx';

const question: NumberQuestion = {
  kind: 'number',
  id: 'nobody-passes-it-on',
  prompt: {
    en: 'A post has 10 readers; each passes it on with chance 5 %. What is the chance that nobody does?',
    id: 'Sebuah unggahan punya 10 pembaca; masing-masing membagikannya dengan peluang 5 %. Berapa peluang tidak seorang pun membagikannya?',
  },
  answer: 60,
  accept: [58, 62],
  unit: { en: '%', id: '%' },
  feedback: {
    en: 'Yes. Ten times .95, multiplied, leaves .599. Six posts in ten stop right there.',
    id: 'Ya. Sepuluh kali 0,95 dikalikan menyisakan 0,599. Enam dari sepuluh unggahan berhenti di situ.',
  },
  offAnswers: [
    {
      below: 50.001,
      feedback: {
        en: 'You may have added 10 × 5 % = 50 %. Chances of not sharing multiply: .95 ten times.',
        id: 'Mungkin kamu menjumlahkan 10 × 5 % = 50 %. Peluang tidak membagikan itu dikalikan: 0,95 sepuluh kali.',
      },
      tag: 'chances-add-up',
    },
  ],
  otherwise: {
    en: 'Not yet. Take the chance that one reader does not share, then multiply ten of them.',
    id: 'Belum. Ambil peluang satu pembaca tidak membagikan, lalu kalikan sepuluh kali.',
  },
  hints: [
    {
      en: 'One reader does not share with chance .95.',
      id: 'Satu pembaca tidak membagikan dengan peluang 0,95.',
    },
  ],
};

const typed = (value: number) => answered({ kind: 'number', question, response: { value } });

export default {
  component: NumberAnswer,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof NumberAnswer>;

type Story = StoryObj<typeof NumberAnswer>;

/** Checking an empty field asks for a number and reports nothing. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('Type a number first.')).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

/** Words are not called wrong; they are no number yet. */
export const NoNumber: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Your number' }), 'sixty{Enter}');
    await expect(canvas.getByText(/That is not a number yet/)).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

export const Chosen: Story = { args: { draft: { value: 60 } } };

/** Enter checks as the button does. */
export const Right: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('59.9{Enter}');
    await expect(canvas.getByText(/Six posts in ten/)).toBeVisible();
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { value: 59.9 } }),
    );
    await expect(canvas.getByRole('textbox')).toBeDisabled();
  },
};

/** A known way to miss says what went wrong on the way. */
export const NotYet: Story = {
  args: { initialResult: typed(50) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/You may have added/)).toBeVisible();
  },
};

const nearly: NumberQuestion = {
  ...question,
  offAnswers: [
    {
      exactly: 40,
      share: 0.5,
      feedback: {
        en: 'That is the chance that somebody does. Take it from 100.',
        id: 'Itu peluang ada yang membagikan. Kurangkan dari 100.',
      },
    },
  ],
};

/** A known near miss earns a part, and says so. */
export const PartlyRight: Story = {
  args: {
    question: nearly,
    initialResult: answered({ kind: 'number', question: nearly, response: { value: 40 } }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Partly right')).toBeVisible();
    await expect(canvas.getByText(/chance that somebody does/)).toBeVisible();
  },
};

/** Typing again opens the answer again; the old verdict never stands beside a new number. */
export const TryAgain: Story = {
  args: { initialResult: typed(50) },
  play: async ({ args, canvas }) => {
    await userEvent.clear(canvas.getByRole('textbox'));
    await expect(canvas.queryByText(/You may have added/)).toBeNull();
    await userEvent.type(canvas.getByRole('textbox'), '60');
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(args.onResult).toHaveBeenCalledWith(expect.objectContaining({ attempt: 2 }));
  },
};

export const AllShown: Story = {
  args: { initialResult: typed(80) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
    await expect(canvas.getByText(/The answer is 60%/)).toBeVisible();
  },
};

export const Hinted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('Hint 1 of 1')).toBeVisible();
  },
};

export const Review: Story = { args: { initialResult: typed(50), review: true } };

export const Disabled: Story = { args: { disabled: true } };

export const LongText: Story = {
  args: {
    question: {
      ...question,
      prompt: inBoth(
        `${question.prompt.en} ${'Each of them reads it once and decides alone. '.repeat(5)}`,
      ),
      unit: inBoth('people among all who could have seen the post that day'),
    },
  },
};

export const RightToLeft: Story = {
  args: {
    question: { ...question, prompt: inBoth('ما احتمال ألا يشاركها أحد؟') },
    draft: { value: 60 },
  },
  decorators: [rightToLeft],
};

/** The decimal comma of the language is read and written. */
export const Indonesian: Story = {
  globals: { language: 'id' },
  play: async ({ args, canvas }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Angkamu' }), '59,9');
    await userEvent.click(canvas.getByRole('button', { name: 'Periksa' }));
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { value: 59.9 } }),
    );
  },
};
