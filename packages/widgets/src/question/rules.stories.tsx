import type { ClozeQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { QuestionCard } from './question-card.tsx';

const text = (en: string, id: string) => ({ en, id });

const question: ClozeQuestion = {
  kind: 'cloze',
  id: 'typical-reach',
  prompt: text('Complete the sentence.', 'Lengkapi kalimatnya.'),
  passage: text('Most posts reach {{who}}.', 'Kebanyakan unggahan menjangkau {{who}}.'),
  gaps: [
    {
      id: 'who',
      options: [
        {
          id: 'few',
          text: text('a few people', 'segelintir orang'),
          right: true,
          feedback: text('Yes. Nobody passes them on.', 'Ya. Tidak ada yang membagikannya.'),
        },
        {
          id: 'many',
          text: text('half the town', 'setengah kota'),
          feedback: text('You remember the hits.', 'Yang kamu ingat hanya yang meledak.'),
        },
        {
          id: 'all',
          text: text('everybody', 'semua orang'),
          feedback: text('Not even the hits do.', 'Yang meledak pun tidak.'),
        },
      ],
    },
  ],
  hints: [text('Think of your own last post.', 'Ingat unggahan terakhirmu sendiri.')],
};

export default {
  title: 'Question rules',
  component: QuestionCard,
  args: { question, onResult: fn() },
} satisfies Meta<typeof QuestionCard>;

type Story = StoryObj<typeof QuestionCard>;

/** A hint says what it costs before it opens, and the second attempt what is left. */
export const Penalties: Story = {
  args: { rules: { perHint: 0.1, perAttempt: 0.2 } },
  play: async ({ args, canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Hint (costs 10%)' }));
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'many');
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('Worth 0 of 1 after attempts and hints.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'few');
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('Worth 0.7 of 1 after attempts and hints.')).toBeVisible();
    await expect(args.onResult).toHaveBeenLastCalledWith(
      expect.objectContaining({ attempt: 2, hintsUsed: 1 }),
    );
  },
};

/** After the last attempt everything is shown, and nothing is left to try. */
export const LastAttempt: Story = {
  args: { rules: { attempts: 1 } },
  play: async ({ canvas }) => {
    await userEvent.selectOptions(await canvas.findByRole('combobox'), 'all');
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText(/All attempts are used/)).toBeVisible();
    await expect(canvas.getByText('It reads: “a few people”.')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Try again' })).toBeNull();
    await expect(canvas.getByRole('combobox')).toBeDisabled();
  },
};

/** The answer is kept without a word on how it went, and may still be changed. */
export const DeferredFeedback: Story = {
  args: { deferred: true },
  play: async ({ args, canvas }) => {
    await userEvent.selectOptions(await canvas.findByRole('combobox'), 'many');
    await userEvent.click(canvas.getByRole('button', { name: 'Keep this answer' }));
    await expect(canvas.getByText(/Your answer is kept/)).toHaveFocus();
    await expect(canvas.queryByText('You remember the hits.')).toBeNull();
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'few');
    await userEvent.click(canvas.getByRole('button', { name: 'Keep this answer' }));
    await expect(args.onResult).toHaveBeenLastCalledWith(
      expect.objectContaining({ response: { filled: { who: 'few' } } }),
    );
  },
};

/** Certainty is asked for, and stands beside what it earned. */
export const Certainty: Story = {
  args: { asksCertainty: true },
  play: async ({ args, canvas }) => {
    await userEvent.selectOptions(await canvas.findByRole('combobox'), 'many');
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('Say how sure you are first.')).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('radio', { name: /Fairly sure/ }));
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('“Fairly sure” earns −2.')).toBeVisible();
    await expect(args.onResult).toHaveBeenCalledWith(expect.objectContaining({ certainty: 2 }));
  },
};

export const CertaintyInIndonesian: Story = {
  args: { asksCertainty: true, rules: { perHint: 0.25 } },
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Sangat yakin')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Petunjuk (mengurangi 25%)' })).toBeVisible();
  },
};
