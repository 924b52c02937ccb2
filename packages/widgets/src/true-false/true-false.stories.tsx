import type { TrueFalseQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { answered } from '../question/testing/answered.ts';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { TrueFalse } from './true-false.tsx';

const text = (en: string, id: string) => ({ en, id });

const question: TrueFalseQuestion = {
  kind: 'true-false',
  id: 'split-needs-a-lie',
  prompt: text(
    'A town split in two proves that one side was lied to.',
    'Kota yang terbelah dua membuktikan salah satu pihak dibohongi.',
  ),
  answer: false,
  whenTrue: {
    feedback: text(
      'Nobody lied in the model. Two camps came all the same; a split alone proves nothing.',
      'Di model tidak ada yang berbohong. Dua kubu tetap muncul; terbelah saja belum membuktikan apa pun.',
    ),
    tag: 'camps-need-hate',
  },
  whenFalse: {
    feedback: text(
      'Right. Look for evidence of the lie itself.',
      'Betul. Cari bukti kebohongannya sendiri.',
    ),
  },
  hints: [text('Who lied in figure 1?', 'Siapa yang berbohong di gambar 1?')],
  source: text('Deffuant and others 2000.', 'Deffuant dkk. 2000.'),
};

const said = (value: boolean) => answered({ kind: 'true-false', question, response: { value } });

export default {
  component: TrueFalse,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof TrueFalse>;

type Story = StoryObj<typeof TrueFalse>;

/** Checking without an answer asks for one and reports nothing. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('Pick an answer first.')).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

export const Chosen: Story = { args: { draft: { value: true } } };

/** By keyboard alone: choose, check, read. */
export const Right: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowDown}');
    await expect(args.onDraft).toHaveBeenLastCalledWith({ value: false });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText(/evidence of the lie itself/).parentElement).toHaveFocus();
    await expect(canvas.getByText('Deffuant and others 2000.')).toBeVisible();
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { value: false } }),
    );
  },
};

/** Whoever says true is told why not, and the other answer keeps still. */
export const NotYet: Story = {
  args: { initialResult: said(true) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Nobody lied in the model/)).toBeVisible();
    await expect(canvas.queryByText(/evidence of the lie itself/)).toBeNull();
  },
};

export const TryAgain: Story = {
  args: { initialResult: said(true) },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(canvas.queryByText(/Nobody lied/)).toBeNull();
    await userEvent.click(canvas.getByText('False'));
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(args.onResult).toHaveBeenCalledWith(expect.objectContaining({ attempt: 2 }));
  },
};

export const AllShown: Story = {
  args: { initialResult: said(false) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
    await expect(canvas.getByText(/Nobody lied in the model/)).toBeVisible();
  },
};

export const Hinted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('Who lied in figure 1?')).toBeVisible();
  },
};

export const Review: Story = {
  args: { initialResult: said(true), review: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/evidence of the lie itself/)).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const Disabled: Story = {
  args: { disabled: true },
  play: async ({ canvas }) => {
    for (const radio of canvas.getAllByRole('radio')) await expect(radio).toBeDisabled();
  },
};

export const LongText: Story = {
  args: {
    question: {
      ...question,
      prompt: inBoth(
        `${question.prompt.en} ${'It may be so in one town and not in another, and it may change. '.repeat(5)}`,
      ),
    },
    initialResult: said(true),
  },
};

export const RightToLeft: Story = {
  args: {
    question: {
      ...question,
      prompt: inBoth('انقسام المدينة يثبت أن أحد الطرفين كُذب عليه.'),
      whenTrue: { feedback: inBoth('لا. لم يكذب أحد في النموذج.') },
    },
    initialResult: said(true),
  },
  decorators: [rightToLeft],
};

export const Indonesian: Story = {
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Salah'));
    await userEvent.click(canvas.getByRole('button', { name: 'Periksa' }));
    await expect(canvas.getByText('Benar', { selector: 'section p span' })).toBeVisible();
  },
};
