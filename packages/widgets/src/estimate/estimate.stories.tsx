import type { EstimateQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { answered } from '../question/testing/answered.ts';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { Estimate } from './estimate.tsx';

const text = (en: string, id: string) => ({ en, id });

const question: EstimateQuestion = {
  kind: 'estimate',
  id: 'typical-post',
  prompt: text(
    'A post starts with 200 followers. How many people see it in a typical try?',
    'Sebuah unggahan mulai dari 200 pengikut. Berapa orang melihatnya dalam percobaan biasa?',
  ),
  answer: 220,
  scale: 'log',
  near: 1.5,
  far: 10,
  unit: text('people', 'orang'),
  feedback: text(
    'Yes. Its own followers, and a few more.',
    'Ya. Pengikutnya sendiri, dan sedikit lagi.',
  ),
  low: {
    feedback: text('Too low: its own followers come first.', 'Kurang: pengikutnya dihitung dulu.'),
  },
  high: {
    feedback: text(
      'Too high: you remember the hits, not the typical post.',
      'Berlebih: kamu ingat yang meledak, bukan yang biasa.',
    ),
    tag: 'hits-are-typical',
  },
  hints: [text('Most readers pass nothing on.', 'Kebanyakan pembaca tidak membagikan.')],
  source: text('Simulated, 200 tries.', 'Simulasi, 200 percobaan.'),
};

const minutes: EstimateQuestion = {
  ...question,
  id: 'half-life',
  prompt: text(
    'After how many minutes has a post had half of its views?',
    'Setelah berapa menit sebuah unggahan mendapat separuh dari seluruh tayangannya?',
  ),
  answer: 60,
  scale: 'linear',
  near: 15,
  far: 60,
  unit: text('minutes', 'menit'),
};

const guessed = (value: number, of = question) =>
  answered({ kind: 'estimate', question: of, response: { value } });

export default {
  component: Estimate,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof Estimate>;

type Story = StoryObj<typeof Estimate>;

/** Checking an empty field asks for a number and reports nothing. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('Type an estimate first. A rough one will do.')).toBeVisible();
    await userEvent.type(canvas.getByRole('textbox'), 'many{Enter}');
    await expect(canvas.getByText(/That is not a number yet/)).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

export const Chosen: Story = { args: { draft: { value: 1000 } } };

/** Near enough is right; how near it was stands in words and on the strip. */
export const Right: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('250{Enter}');
    await expect(canvas.getByText('Yes. Its own followers, and a few more.')).toBeVisible();
    await expect(canvas.getByText('You said 250 people: 1.14 times 220 people.')).toBeVisible();
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { value: 250 } }),
    );
  },
};

/** Too high by a factor that still earns a part; the answer is not given away. */
export const PartlyRight: Story = {
  args: { initialResult: guessed(800) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Partly right')).toBeVisible();
    await expect(canvas.getByText(/you remember the hits/)).toBeVisible();
    await expect(canvas.queryByText(/You said/)).toBeNull();
  },
};

export const NotYet: Story = {
  args: { initialResult: guessed(20) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/its own followers come first/)).toBeVisible();
  },
};

export const TryAgain: Story = {
  args: { initialResult: guessed(20) },
  play: async ({ args, canvas }) => {
    await userEvent.clear(canvas.getByRole('textbox'));
    await userEvent.type(canvas.getByRole('textbox'), '220{Enter}');
    await expect(args.onResult).toHaveBeenCalledWith(expect.objectContaining({ attempt: 2 }));
    await expect(canvas.getByText('You said 220 people, and that is it.')).toBeVisible();
  },
};

export const AllShown: Story = {
  args: { initialResult: guessed(20_000) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
    await expect(canvas.getByText(/The answer is 220 people/)).toBeVisible();
    await expect(canvas.getByText('You said 20,000 people: 90.9 times 220 people.')).toBeVisible();
  },
};

/** On an even scale the distance counts, in the unit asked for. */
export const Linear: Story = {
  args: { question: minutes, initialResult: guessed(90, minutes), review: true },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText('You said 90 minutes: 30 minutes above 60 minutes.'),
    ).toBeVisible();
  },
};

export const Hinted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('Most readers pass nothing on.')).toBeVisible();
  },
};

export const Review: Story = { args: { initialResult: guessed(60), review: true } };

export const Disabled: Story = { args: { disabled: true } };

export const LongText: Story = {
  args: {
    question: {
      ...question,
      prompt: inBoth(
        `${question.prompt.en} ${'Count everybody whose feed showed it, read or not. '.repeat(5)}`,
      ),
      unit: inBoth('people among all who could have seen the post that day'),
    },
    initialResult: guessed(60),
    review: true,
  },
};

export const RightToLeft: Story = {
  args: {
    question: { ...question, prompt: inBoth('كم شخصا يرى المنشور عادة؟'), unit: inBoth('شخص') },
    initialResult: guessed(60),
    review: true,
  },
  decorators: [rightToLeft],
};

export const Indonesian: Story = {
  args: { initialResult: guessed(1000), review: true },
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Kamu menyebut 1.000 orang: 4,55 kali 220 orang.')).toBeVisible();
  },
};
