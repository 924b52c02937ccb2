import {
  mark,
  type PredictionQuestion,
  type PredictionResponse,
  resultOf,
} from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent } from 'storybook/test';
import { Prediction } from './prediction.tsx';
import { inBoth } from '../question/testing/in-both.ts';

const question: PredictionQuestion = {
  kind: 'prediction',
  id: 'ayu-reach',
  prompt: {
    en: 'How many of 10,000 people will see Ayu’s post?',
    id: 'Berapa dari 10.000 orang yang akan melihat unggahan Ayu?',
  },
  scale: { type: 'log', min: 1, max: 10_000, near: 2, unit: { en: 'people', id: 'orang' } },
};

const choice: PredictionQuestion = {
  kind: 'prediction',
  id: 'biggest-hit',
  prompt: {
    en: 'What does the biggest hit of the month look like?',
    id: 'Seperti apa bentuk unggahan paling viral bulan ini?',
  },
  scale: {
    type: 'choice',
    options: [
      {
        id: 'chain',
        text: { en: 'A long chain, hand to hand', id: 'Rantai panjang, dari tangan ke tangan' },
        tag: 'viral-is-chain',
      },
      { id: 'burst', text: { en: 'One big burst', id: 'Satu ledakan besar' } },
    ],
  },
};

const locked = (given: PredictionQuestion, response: PredictionResponse) => {
  const attempt = { kind: 'prediction', question: given, response } as const;
  const verdict = mark(attempt);
  if (verdict.status !== 'locked') throw new Error('This prediction lacks something.');
  return resultOf(attempt, verdict, { startedAt: 0, at: 9000 });
};

const fourHundred = locked(question, { predicted: 400, sureness: 0.75 });

export default {
  component: Prediction,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof Prediction>;

type Story = StoryObj<typeof Prediction>;

/** Locking without a guess asks for one and reports nothing. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await expect(canvas.getByRole('slider')).toHaveAttribute('aria-valuetext', 'not set yet');
    await userEvent.click(canvas.getByRole('button', { name: 'Lock my guess' }));
    await expect(canvas.getByText('Make your guess first. It may be far off.')).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

/** A guess without its sureness is not ready either. */
export const Guessed: Story = {
  args: { draft: { predicted: 400, sureness: null } },
  play: async ({ args, canvas, canvasElement }) => {
    await expect(canvas.getByRole('textbox')).toHaveValue('400');
    await userEvent.click(canvas.getByRole('button', { name: 'Lock my guess' }));
    await expect(canvas.getByText('Say how sure you are first.')).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
    await expect(canvasElement.querySelector('[data-state]')).toHaveAttribute(
      'data-state',
      'partly-answered',
    );
  },
};

export const ReadyToLock: Story = { args: { draft: { predicted: 400, sureness: 0.75 } } };

/** By keyboard alone: arrows walk round numbers, then sureness, then the lock. */
export const LockedByKeyboard: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{PageUp}{ArrowLeft}');
    await expect(canvas.getByRole('slider')).toHaveAttribute('aria-valuetext', '1,000 people');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowRight}{ArrowRight}');
    await expect(canvas.getByRole('radio', { name: '75%' })).toBeChecked();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText('1,000 people, locked in')).toHaveFocus();
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({
        questionId: 'ayu-reach',
        response: { predicted: 1000, sureness: 0.75 },
        verdict: { status: 'locked', tags: [] },
      }),
    );
  },
};

/** The typed number and the slider follow each other. */
export const Typed: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.type(canvas.getByRole('textbox'), '1,048');
    await expect(canvas.getByRole('slider')).toHaveAttribute('aria-valuetext', '1,048 people');
    await fireEvent.change(canvas.getByRole('slider'), { target: { value: '0.5' } });
    await expect(args.onDraft).toHaveBeenLastCalledWith({ predicted: 100, sureness: null });
    await userEvent.clear(canvas.getByRole('textbox'));
    await userEvent.type(canvas.getByRole('textbox'), '99999');
    await userEvent.click(canvas.getByRole('button', { name: 'Lock my guess' }));
    await expect(canvas.getByText('That number is off this scale.')).toBeVisible();
  },
};

/** A locked guess cannot be changed: the slider is off and the field is gone. */
export const Locked: Story = {
  args: { initialResult: fourHundred },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('400 people, locked in')).toBeVisible();
    await expect(canvas.getByRole('slider')).toBeDisabled();
    await expect(canvas.queryByRole('textbox')).toBeNull();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const Missed: Story = {
  args: { initialResult: fourHundred, outcome: 4 },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('4 people')).toBeVisible();
    await expect(
      canvas.getByText('Not what you said. Good: that is where learning sits.'),
    ).toBeVisible();
  },
};

export const Foreseen: Story = {
  args: { initialResult: locked(question, { predicted: 5, sureness: 0.9 }), outcome: 4 },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('You saw that coming.')).toBeVisible();
  },
};

export const LinearScale: Story = {
  args: {
    question: {
      ...question,
      id: 'share-fooled',
      prompt: {
        en: 'How many in 100 will see a majority?',
        id: 'Berapa dari 100 orang yang akan melihat mayoritas?',
      },
      scale: { type: 'linear', min: 0, max: 100, step: 1, near: 5, unit: { en: '%', id: '%' } },
    },
  },
  play: async ({ canvas }) => {
    canvas.getByRole('slider').focus();
    await userEvent.keyboard('{Home}{ArrowUp}{ArrowUp}');
    await expect(canvas.getByRole('slider')).toHaveAttribute('aria-valuetext', '2%');
  },
};

export const Choice: Story = {
  args: { question: choice },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByText('A long chain, hand to hand'));
    await userEvent.click(canvas.getByRole('radio', { name: '90%' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Lock my guess' }));
    await expect(canvas.getByText('locked in')).toBeVisible();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({
        response: { predicted: 'chain', sureness: 0.9 },
        verdict: { status: 'locked', tags: ['viral-is-chain'] },
      }),
    );
    for (const radio of canvas.getAllByRole('radio')) await expect(radio).toBeDisabled();
  },
};

export const ChoiceMissed: Story = {
  args: {
    question: choice,
    initialResult: locked(choice, { predicted: 'chain', sureness: 0.9 }),
    outcome: 'burst',
  },
};

/** Two guesses on one screen need no sureness. */
export const WithoutSureness: Story = {
  args: { question: { ...question, askSureness: false }, draft: { predicted: 15, sureness: null } },
  play: async ({ args, canvas }) => {
    await expect(canvas.queryByRole('radio')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Lock my guess' }));
    await expect(args.onResult).toHaveBeenCalledOnce();
  },
};

/** A hint on the way to a guess gives no answer away. */
export const Hinted: Story = {
  args: {
    question: {
      ...question,
      hints: [{ en: 'How many follow Ayu?', id: 'Berapa pengikut Ayu?' }],
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('How many follow Ayu?')).toBeVisible();
  },
};

export const Review: Story = { args: { initialResult: fourHundred, review: true, outcome: 4 } };

export const Disabled: Story = { args: { disabled: true } };

export const LongText: Story = {
  args: {
    question: {
      ...question,
      prompt: {
        en: `${question.prompt.en} ${'Count everybody whose feed showed it, whether they read it or not. '.repeat(4)}`,
        id: question.prompt.id,
      },
    },
  },
};

/** Numbers grow to the right in every script; the words follow their own direction. */
export const RightToLeft: Story = {
  args: {
    question: { ...question, prompt: inBoth('كم شخصا سيرى منشور أيو؟') },
    draft: { predicted: 40, sureness: 0.6 },
  },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
};

export const Indonesian: Story = {
  args: { initialResult: fourHundred, outcome: 4 },
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('400 orang, terkunci')).toBeVisible();
  },
};
