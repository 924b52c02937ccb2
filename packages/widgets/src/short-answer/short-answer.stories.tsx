import type { ShortQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { answered } from '../question/testing/answered.ts';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { ShortAnswer } from './short-answer.tsx';

const text = (en: string, id: string) => ({ en, id });

const question: ShortQuestion = {
  kind: 'short',
  id: 'one-to-many',
  prompt: text(
    'What is it called when one sender reaches many at once?',
    'Apa sebutannya kalau satu pengirim menjangkau banyak orang sekaligus?',
  ),
  slips: 1,
  answers: [
    {
      text: text('broadcast', 'siaran'),
      feedback: text(
        'Yes. Most big reach is of this kind.',
        'Ya. Kebanyakan jangkauan besar begini.',
      ),
    },
    {
      text: text('broadcasting', 'penyiaran'),
      feedback: text(
        'Yes. Most big reach is of this kind.',
        'Ya. Kebanyakan jangkauan besar begini.',
      ),
    },
    {
      text: text('posting', 'unggahan'),
      share: 0.5,
      feedback: text(
        'Close. Posting is how it starts; the word asked for is about reach.',
        'Hampir. Mengunggah itu awalnya; yang dicari kata untuk jangkauannya.',
      ),
      tag: 'posting-is-reaching',
    },
  ],
  otherwise: text('Not yet. Think of radio and television.', 'Belum. Ingat radio dan televisi.'),
  hints: [text('Radio stations do it.', 'Stasiun radio melakukannya.')],
  source: text('Goel and others 2016.', 'Goel dkk. 2016.'),
};

const typed = (words: string) => answered({ kind: 'short', question, response: { words } });

export default {
  component: ShortAnswer,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof ShortAnswer>;

type Story = StoryObj<typeof ShortAnswer>;

/** Spaces are no answer: it is asked for, and nothing is reported. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.type(canvas.getByRole('textbox'), '  {Enter}');
    await expect(canvas.getByText('Type an answer first.')).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

export const Chosen: Story = { args: { draft: { words: 'a chain' } } };

/** A small slip is forgiven; Enter checks as the button does. */
export const Right: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('Brodcast{Enter}');
    await expect(canvas.getByText(/Most big reach is of this kind/).parentElement).toHaveFocus();
    await expect(canvas.getByText('Goel and others 2016.')).toBeVisible();
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { words: 'Brodcast' } }),
    );
    await expect(canvas.getByRole('textbox')).toBeDisabled();
  },
};

/** A word that is worth a part of the point is not called wrong. */
export const PartlyRight: Story = {
  args: { initialResult: typed('posting') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Partly right')).toBeVisible();
    await expect(canvas.getByText(/Posting is how it starts/)).toBeVisible();
    await expect(canvas.queryByText(/It reads/)).toBeNull();
  },
};

export const NotYet: Story = {
  args: { initialResult: typed('a rumour') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Think of radio and television/)).toBeVisible();
  },
};

/** Typing again opens the answer again; the old verdict never stands beside new words. */
export const TryAgain: Story = {
  args: { initialResult: typed('posting') },
  play: async ({ args, canvas }) => {
    await userEvent.clear(canvas.getByRole('textbox'));
    await expect(canvas.queryByText(/Posting is how it starts/)).toBeNull();
    await userEvent.type(canvas.getByRole('textbox'), 'broadcast{Enter}');
    await expect(args.onResult).toHaveBeenCalledWith(expect.objectContaining({ attempt: 2 }));
  },
};

export const AllShown: Story = {
  args: { initialResult: typed('a rumour') },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
    await expect(canvas.getByText('It reads: “broadcast”.')).toBeVisible();
    await expect(canvas.getByText(/Also right: “broadcasting”/)).toBeVisible();
  },
};

export const Hinted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('Radio stations do it.')).toBeVisible();
  },
};

export const Review: Story = {
  args: { initialResult: typed('a rumour'), review: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/It reads: “broadcast”/)).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const Disabled: Story = { args: { disabled: true } };

export const LongText: Story = {
  args: {
    question: {
      ...question,
      prompt: inBoth(
        `${question.prompt.en} ${'It need not be a large sender, but it often is. '.repeat(5)}`,
      ),
    },
    draft: { words: 'a word that is very long and goes on for longer than the field is wide' },
  },
};

export const RightToLeft: Story = {
  args: {
    question: { ...question, prompt: inBoth('ماذا يسمى أن يصل مرسل واحد إلى كثيرين؟') },
    draft: { words: 'البث' },
  },
  decorators: [rightToLeft],
};

/** Either language's words are right, and the reader's own are told. */
export const Indonesian: Story = {
  globals: { language: 'id' },
  args: { initialResult: typed('kabar') },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Tampilkan semua' }));
    await expect(canvas.getByText(/Jawabannya: “siaran”/)).toBeVisible();
  },
};
