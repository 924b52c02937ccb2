import { practicePosts, trustQuestion } from '@groundswell/core/bank';
import type { TrustQuestion, TrustResponse } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { answered } from '../question/testing/answered.ts';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { Trust } from './trust.tsx';

function questionOn(id: string): TrustQuestion {
  const post = practicePosts.find((one) => one.id === id);
  if (!post) throw new Error(`No practice post goes by ${id}.`);
  return trustQuestion(post);
}

const question = questionOn('p01m');

const judged = (
  judgement: TrustResponse['judgement'],
  confidence: TrustResponse['confidence'],
  of = question,
) => answered({ kind: 'trust', question: of, response: { judgement, confidence } });

export default {
  component: Trust,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof Trust>;

type Story = StoryObj<typeof Trust>;

/** Checking without a judgement asks for one; what others know stays shut. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText(/Judge the post first/)).toBeVisible();
    await expect(canvas.queryByText('Periksa Lentera')).toBeNull();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

/** Judged, but not yet how surely: begun, and asked for. */
export const PartlyAnswered: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByText('Misleading'));
    await expect(canvas.getByText('Begun')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('Say how sure you are first.')).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

export const Chosen: Story = { args: { draft: { judgement: 'misleading', confidence: 0.7 } } };

/** By keyboard alone: judge, say how surely in steps of five, check, read. */
export const Right: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowDown}');
    await userEvent.tab();
    await expect(canvas.getByRole('slider', { name: 'How sure are you?' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(canvas.getByRole('slider')).toHaveAttribute('aria-valuetext', '85% sure');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { judgement: 'misleading', confidence: 0.85 } }),
    );
    await expect(canvas.getByText('Periksa Lentera')).toBeVisible();
    await expect(canvas.getAllByText('Contradicts it.')).toHaveLength(3);
  },
};

/** Trusting what deserves it is as right as doubting what does not. */
export const TrustedRightly: Story = {
  args: {
    question: questionOn('p01t'),
    initialResult: answered({
      kind: 'trust',
      question: questionOn('p01t'),
      response: { judgement: 'trustworthy', confidence: 0.9 },
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Right')).toBeVisible();
    await expect(canvas.getAllByText('Confirms it.')).toHaveLength(2);
  },
};

/** Asking for more evidence asks for no confidence, and is not called wrong. */
export const PartlyRight: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByText('Not enough evidence yet'));
    await expect(canvas.queryByRole('slider')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('Partly right')).toBeVisible();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { judgement: 'not-enough', confidence: null } }),
    );
  },
};

/** A false claim never stands without its correction. */
export const NotYet: Story = {
  args: { initialResult: judged('trustworthy', 0.95) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Not yet')).toBeVisible();
    await expect(canvas.getByText(/all values normal that night/)).toBeVisible();
  },
};

export const AllShown: Story = {
  args: { initialResult: judged('trustworthy', 0.95) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
    await expect(canvas.getByText('Your answer')).toBeVisible();
  },
};

export const TryAgain: Story = {
  args: { initialResult: judged('trustworthy', 0.95) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(canvas.queryByText('Periksa Lentera')).toBeNull();
    for (const radio of canvas.getAllByRole('radio')) await expect(radio).not.toBeChecked();
  },
};

/** Where the evidence is not in yet, saying so is the whole point. */
export const Unsettled: Story = {
  args: {
    question: { ...question, settledAs: 'unsettled' },
    initialResult: judged('not-enough', null, { ...question, settledAs: 'unsettled' }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Right')).toBeVisible();
  },
};

export const WithoutConfidence: Story = {
  args: { question: { ...question, askConfidence: false } },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByText('Misleading'));
    await expect(canvas.queryByRole('slider')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(args.onResult).toHaveBeenCalledOnce();
  },
};

/** The hint names the move that settles it fastest. */
export const Hinted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('Find better coverage: who else reports it?')).toBeVisible();
  },
};

export const Review: Story = {
  args: { initialResult: judged('trustworthy', 0.95), review: true },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvas.getByRole('slider')).toBeDisabled();
  },
};

export const Disabled: Story = { args: { disabled: true } };

export const LongText: Story = {
  args: {
    question: {
      ...question,
      post: {
        ...question.post,
        text: inBoth(`${question.post.text.en} `.repeat(4)),
        format: 'forwarded chat+photo',
        media: inBoth('A street at night with many people on it. '.repeat(6)),
      },
    },
    initialResult: judged('misleading', 0.6),
  },
};

export const RightToLeft: Story = {
  args: {
    question: {
      ...question,
      prompt: inBoth('هل تثق به أم تشك؟'),
      post: { ...question.post, text: inBoth('لا تشربوا ماء الصنبور الليلة!') },
    },
    initialResult: judged('misleading', 0.6),
  },
  decorators: [rightToLeft],
};

export const Indonesian: Story = {
  args: { initialResult: judged('misleading', 0.8) },
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('yakin 80%')).toBeVisible();
    await expect(canvas.getByText('Apa kata sumber lain')).toBeVisible();
  },
};
