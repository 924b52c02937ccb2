import { practicePosts, shareQuestion } from '@groundswell/core/bank';
import type { ShareDecision, ShareQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { answered } from '../question/testing/answered.ts';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { Share } from './share.tsx';

function questionOn(id: string): ShareQuestion {
  const post = practicePosts.find((one) => one.id === id);
  if (!post) throw new Error(`No practice post goes by ${id}.`);
  return shareQuestion(post);
}

const question = questionOn('p01m');
const deserving = questionOn('p01t');

const decided = (decision: ShareDecision, of = question) =>
  answered({ kind: 'share', question: of, response: { decision } });

export default {
  component: Share,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof Share>;

type Story = StoryObj<typeof Share>;

/** Checking without a decision asks for one and reports nothing. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('Decide first. Nothing is sent anywhere.')).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

export const Chosen: Story = { args: { draft: { decision: 'share' } } };

/** By keyboard alone: decide, check, read what others know. */
export const Right: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowDown}');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { decision: 'check' } }),
    );
    await expect(canvas.getByText('Periksa Lentera')).toBeVisible();
  },
};

/** Leaving what deserves to be passed on is not wrong, only less good. */
export const PartlyRight: Story = {
  args: { question: deserving, initialResult: decided('ignore', deserving) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Partly right')).toBeVisible();
  },
};

export const NotYet: Story = {
  args: { initialResult: decided('share') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Not yet')).toBeVisible();
    await expect(canvas.getAllByText('Contradicts it.')).toHaveLength(3);
  },
};

export const TryAgain: Story = {
  args: { initialResult: decided('share') },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(canvas.queryByText('Periksa Lentera')).toBeNull();
    await userEvent.click(canvas.getByText('Leave it'));
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(args.onResult).toHaveBeenCalledWith(expect.objectContaining({ attempt: 2 }));
  },
};

/** More than one decision may be right, and all of them are shown. */
export const AllShown: Story = {
  args: { initialResult: decided('share') },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
    await expect(canvas.getByText('Your answer')).toBeVisible();
  },
};

export const Hinted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('Find better coverage: who else reports it?')).toBeVisible();
  },
};

export const Review: Story = {
  args: { initialResult: decided('share'), review: true },
  play: async ({ canvas }) => {
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
      post: { ...question.post, text: inBoth(`${question.post.text.en} `.repeat(4)) },
    },
    initialResult: decided('check'),
  },
};

export const RightToLeft: Story = {
  args: {
    question: {
      ...question,
      prompt: inBoth('ماذا تفعل به؟'),
      post: { ...question.post, text: inBoth('لا تشربوا ماء الصنبور الليلة!') },
    },
    draft: { decision: 'check' },
  },
  decorators: [rightToLeft],
};

export const Indonesian: Story = {
  args: { initialResult: decided('check') },
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Cek dulu')).toBeVisible();
  },
};
