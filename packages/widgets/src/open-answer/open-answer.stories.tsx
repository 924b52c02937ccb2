import type { OpenQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { answered } from '../question/testing/answered.ts';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { OpenAnswer } from './open-answer.tsx';

const text = (en: string, id: string) => ({ en, id });

const question: OpenQuestion = {
  kind: 'open',
  id: 'river-clean-up',
  prompt: text(
    'Plan the river clean-up in a few sentences.',
    'Rencanakan bersih sungai dalam beberapa kalimat.',
  ),
  model: text(
    '60 people on Saturday at eight. Each of ten helpers asks five friends by name. We count on the day and again in week eight.',
    '60 orang hari Sabtu pukul delapan. Sepuluh panitia masing-masing mengajak lima teman secara pribadi. Kami menghitung hari itu dan lagi di minggu kedelapan.',
  ),
  rubric: [
    {
      id: 'aim',
      text: text('An aim that can be counted', 'Tujuan yang bisa dihitung'),
      feedback: text('Without a number you never know.', 'Tanpa angka kamu tak pernah tahu.'),
    },
    {
      id: 'ask',
      text: text('Somebody is asked in person', 'Ada yang diajak secara pribadi'),
      worth: 2,
      feedback: text(
        '“Nobody asked” is the cheapest reason to remove.',
        '“Tidak ada yang mengajak” paling murah diatasi.',
      ),
      tag: 'message-is-enough',
    },
    {
      id: 'after',
      text: text('What is counted afterwards', 'Apa yang dihitung sesudahnya'),
      feedback: text(
        'Week eight tells what stayed.',
        'Minggu kedelapan menunjukkan yang bertahan.',
      ),
    },
  ],
  hints: [text('How many people, and when?', 'Berapa orang, dan kapan?')],
};

const words = 'On Saturday sixty of us clean the bank. I ask five friends myself.';
const ticked = (...points: string[]) =>
  answered({ kind: 'open', question, response: { words, ticked: points } });

export default {
  component: OpenAnswer,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof OpenAnswer>;

type Story = StoryObj<typeof OpenAnswer>;

/** The model answer stays shut until there are words of one's own. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Compare with a model answer' }));
    await expect(
      canvas.getByText('Write a sentence first. Your own words are enough.'),
    ).toBeVisible();
    await expect(canvas.queryByText(/60 people on Saturday/)).toBeNull();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

/** Written, not yet compared: begun, and not called wrong. */
export const PartlyAnswered: Story = {
  args: { draft: { words, ticked: null } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Begun')).toBeVisible();
  },
};

/** Written and compared, a point ticked: a killed tab opens here again. */
export const Comparing: Story = {
  args: { draft: { words, ticked: ['aim'] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('checkbox', { name: /An aim/ })).toBeChecked();
    await expect(canvas.getByRole('button', { name: 'Check' })).toBeVisible();
  },
};

/** Write, compare, tick, check: by keyboard alone, one result at the end. */
export const Right: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard(words);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText(/60 people on Saturday/)).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
    for (let point = 0; point < 3; point++) {
      await userEvent.tab();
      await userEvent.keyboard(' ');
    }
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText('Everything is in it.')).toHaveFocus();
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { words, ticked: ['aim', 'ask', 'after'] } }),
    );
  },
};

/** What is missing is named, with the reason to put it in. */
export const PartlyRight: Story = {
  args: { initialResult: ticked('aim', 'ask') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('3 of 4 points in it.')).toBeVisible();
    await expect(canvas.getByText('still missing')).toBeVisible();
    await expect(canvas.getByText('Week eight tells what stayed.')).toBeVisible();
  },
};

/** Nothing of it is there; writing again shuts the model answer. */
export const NotYet: Story = {
  args: { initialResult: ticked() },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('0 of 4 points in it.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(canvas.queryByText(/60 people on Saturday/)).toBeNull();
    await expect(canvas.getByRole('textbox')).toHaveValue(words);
  },
};

export const Hinted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('How many people, and when?')).toBeVisible();
  },
};

export const Review: Story = {
  args: { initialResult: ticked('aim'), review: true },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const Disabled: Story = { args: { disabled: true } };

/** Where feedback waits for the whole set, the words are kept, and rubric and model answer stay shut. */
export const Deferred: Story = {
  args: { deferred: true, draft: { words, ticked: null } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Keep this answer' }));
    await expect(canvas.getByText(/Your answer is kept/)).toHaveFocus();
    await expect(canvas.queryByText(/60 people on Saturday/)).toBeNull();
    await expect(canvas.queryByRole('checkbox')).toBeNull();
  },
};

export const LongText: Story = {
  args: { draft: { words: `${words} `.repeat(15), ticked: [] } },
};

export const RightToLeft: Story = {
  args: {
    question: { ...question, prompt: inBoth('خطط لتنظيف النهر في بضع جمل.') },
    draft: { words: 'ستون شخصا يوم السبت في الثامنة.', ticked: [] },
  },
  decorators: [rightToLeft],
};

export const Indonesian: Story = {
  args: { initialResult: ticked('ask') },
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('2 dari 4 poin sudah ada.')).toBeVisible();
  },
};
