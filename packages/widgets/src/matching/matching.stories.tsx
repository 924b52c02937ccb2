import type { MatchQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { answered } from '../question/testing/answered.ts';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { Matching } from './matching.tsx';

const question: MatchQuestion = {
  kind: 'match',
  id: 'terms',
  prompt: { en: 'What does each term mean?', id: 'Apa arti tiap istilah?' },
  pairs: [
    {
      id: 'votes',
      left: { en: 'effective votes', id: 'suara efektif' },
      right: { en: 'ties divided by average ties', id: 'ikatan dibagi rata-rata ikatan' },
      feedback: {
        en: 'A weight, compared with the average person.',
        id: 'Sebuah bobot, dibandingkan dengan orang rata-rata.',
      },
    },
    {
      id: 'paradox',
      left: { en: 'friendship paradox', id: 'paradoks pertemanan' },
      right: {
        en: 'my friends have more friends than I, on average',
        id: 'rata-rata, temanku punya lebih banyak teman daripada aku',
      },
      feedback: {
        en: 'About counts of friends, not about worth.',
        id: 'Soal jumlah teman, bukan soal nilai diri.',
      },
    },
    {
      id: 'illusion',
      left: { en: 'majority illusion', id: 'ilusi mayoritas' },
      right: {
        en: 'a minority that most feeds show as a majority',
        id: 'minoritas yang di kebanyakan lini tampak sebagai mayoritas',
      },
      feedback: { en: 'About feeds, no lie needed.', id: 'Soal lini; tanpa perlu ada kebohongan.' },
    },
  ],
  extras: [
    {
      id: 'extra',
      text: { en: 'people who never post', id: 'orang yang tidak pernah mengunggah' },
    },
  ],
  hints: [{ en: 'Which of them is a number?', id: 'Mana yang berupa angka?' }],
};

const right = { votes: 'votes', paradox: 'paradox', illusion: 'illusion' };
const matched = (links: Record<string, string>) =>
  answered({ kind: 'match', question, response: { matched: links } });

export default {
  component: Matching,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof Matching>;

type Story = StoryObj<typeof Matching>;

/** Checking without a pair asks for one and reports nothing. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('Make the pairs first.')).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

/** A second card on the same term sends the first one back. */
export const PartlyAnswered: Story = {
  args: { draft: { matched: { votes: 'extra' } } },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'ties divided by average ties' }));
    await userEvent.click(
      canvas.getByRole('button', {
        name: 'Put “ties divided by average ties” with “effective votes”',
      }),
    );
    await expect(args.onDraft).toHaveBeenLastCalledWith({ matched: { votes: 'votes' } });
    await expect(canvas.getByRole('button', { name: 'people who never post' })).toBeVisible();
  },
};

/** By keyboard alone, and an extra card may stay in the tray. */
export const Right: Story = {
  play: async ({ args, canvas }) => {
    for (const pair of question.pairs) {
      canvas.getByRole('button', { name: pair.right.en }).focus();
      await userEvent.keyboard('{Enter}');
      canvas.getByRole('button', { name: `Put “${pair.right.en}” with “${pair.left.en}”` }).focus();
      await userEvent.keyboard('{Enter}');
    }
    canvas.getByRole('button', { name: 'Check' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText('Everything is in place.')).toHaveFocus();
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { matched: right } }),
    );
  },
};

/** Trying again keeps the true pairs together. */
export const PartlyRight: Story = {
  args: { initialResult: matched({ votes: 'votes', paradox: 'illusion', illusion: 'paradox' }) },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByText('1 of 3 in place')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(args.onDraft).toHaveBeenLastCalledWith({ matched: { votes: 'votes' } });
  },
};

export const NotYet: Story = {
  args: { initialResult: matched({ votes: 'extra', paradox: 'illusion', illusion: 'paradox' }) },
};

export const AllShown: Story = {
  args: { initialResult: matched({ votes: 'extra', paradox: 'illusion', illusion: 'paradox' }) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
    await expect(canvas.getByText('Its partner: “ties divided by average ties”.')).toBeVisible();
  },
};

export const Hinted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('Which of them is a number?')).toBeVisible();
  },
};

export const Review: Story = {
  args: {
    initialResult: matched({ votes: 'votes', paradox: 'illusion', illusion: 'paradox' }),
    review: true,
  },
};

/** What there is to match can be read, and not moved. */
export const Disabled: Story = {
  args: { disabled: true },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
    for (const { right } of question.pairs) {
      await expect(canvas.getByText(right.en)).toBeVisible();
    }
  },
};

export const LongText: Story = {
  args: {
    draft: { matched: { votes: 'votes' } },
    question: {
      ...question,
      pairs: question.pairs.map((pair) => ({
        ...pair,
        right: inBoth(
          `${pair.right.en}, ${'as the screens before this one have shown '.repeat(2)}`,
        ),
      })),
    },
  },
};

export const RightToLeft: Story = {
  args: {
    draft: { matched: { votes: 'votes' } },
    question: {
      ...question,
      prompt: inBoth('ما معنى كل مصطلح؟'),
      pairs: question.pairs.map((pair, place) => ({
        ...pair,
        left: inBoth(['أصوات فعالة', 'مفارقة الصداقة', 'وهم الأغلبية'][place] ?? ''),
        right: inBoth(
          ['الروابط على المتوسط', 'لأصدقائي أصدقاء أكثر', 'أقلية تبدو أغلبية'][place] ?? '',
        ),
      })),
    },
  },
  decorators: [rightToLeft],
};

export const Indonesian: Story = {
  args: { initialResult: matched(right) },
  globals: { language: 'id' },
};
