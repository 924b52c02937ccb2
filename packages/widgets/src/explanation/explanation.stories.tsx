import type { ExplainQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { answered } from '../question/testing/answered.ts';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { Explanation } from './explanation.tsx';

const question: ExplainQuestion = {
  kind: 'explain',
  id: 'everybody-knows',
  prompt: {
    en: 'A friend says: “I posted it, so everybody knows.” Answer in one sentence.',
    id: 'Temanmu berkata: “Sudah kuunggah, jadi semua orang tahu.” Jawab dengan satu kalimat.',
  },
  model: {
    en: 'Posting makes it available; in most tries only your own followers see it, and seeing is not yet believing or doing.',
    id: 'Mengunggah membuatnya tersedia; biasanya hanya pengikutmu yang melihatnya, dan melihat belum berarti percaya atau bertindak.',
  },
  hints: [
    { en: 'What did half of Dini’s tries reach?', id: 'Sejauh mana separuh percobaan Dini?' },
  ],
};

const words = 'Only your followers see it, and most of them just scroll on.';
const marked = (selfMark: 'same-idea' | 'partly' | 'missed') =>
  answered({ kind: 'explain', question, response: { words, selfMark } });

export default {
  component: Explanation,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof Explanation>;

type Story = StoryObj<typeof Explanation>;

/** The model answer stays shut until there are words of one's own. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Compare with a model answer' }));
    await expect(
      canvas.getByText('Write a sentence first. Your own words are enough.'),
    ).toBeVisible();
    await expect(canvas.queryByText(/Posting makes it available/)).toBeNull();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

export const PartlyAnswered: Story = { args: { draft: { words, selfMark: null } } };

/** Write, compare, mark: by keyboard alone, one result at the end. */
export const Right: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard(words);
    await expect(args.onDraft).toHaveBeenLastCalledWith({ words, selfMark: null });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText(/Posting makes it available/)).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText(/Same idea, your words/)).toHaveFocus();
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { words, selfMark: 'same-idea' } }),
    );
  },
};

export const Comparing: Story = {
  args: { draft: { words, selfMark: null } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Compare with a model answer' }));
    await expect(canvas.getByRole('button', { name: 'Part of it' })).toBeEnabled();
  },
};

export const PartlyRight: Story = { args: { initialResult: marked('partly') } };

/** Writing again shuts the model answer. */
export const NotYet: Story = {
  args: { initialResult: marked('missed') },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Write it again' }));
    await expect(canvas.queryByText(/Posting makes it available/)).toBeNull();
    await expect(canvas.getByRole('textbox')).toHaveValue(words);
  },
};

export const Hinted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText(/half of Dini/)).toBeVisible();
  },
};

export const Review: Story = { args: { initialResult: marked('partly'), review: true } };

export const Disabled: Story = { args: { disabled: true } };

/** Where feedback waits for the whole set, the words are kept and the model answer stays shut. */
export const Deferred: Story = {
  args: { deferred: true },
  play: async ({ args, canvas }) => {
    await userEvent.type(canvas.getByRole('textbox'), words);
    await userEvent.click(canvas.getByRole('button', { name: 'Keep this answer' }));
    await expect(canvas.getByText(/Your answer is kept/)).toHaveFocus();
    await expect(canvas.queryByText(/Posting makes it available/)).toBeNull();
    await expect(args.onDraft).toHaveBeenLastCalledWith({ words, selfMark: null });
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

/** How certain one is comes before the model answer, for afterwards it is easy to say. */
export const Certain: Story = {
  args: { asksCertainty: true, draft: { words, selfMark: null } },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Compare with a model answer' }));
    await expect(canvas.getByText('Say how sure you are first.')).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: /Very sure/ }));
    await userEvent.click(canvas.getByRole('button', { name: 'Compare with a model answer' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Part of it' }));
    await expect(canvas.getByText('“Very sure” earns −1.5.')).toBeVisible();
    await expect(args.onResult).toHaveBeenCalledWith(expect.objectContaining({ certainty: 3 }));
  },
};

export const LongText: Story = {
  args: { draft: { words: `${words} `.repeat(12), selfMark: null } },
};

export const RightToLeft: Story = {
  args: {
    question: { ...question, prompt: inBoth('أجب بجملة واحدة.') },
    draft: { words: 'النشر لا يعني أن الجميع رأى المنشور.', selfMark: null },
  },
  decorators: [rightToLeft],
};

export const Indonesian: Story = {
  args: { initialResult: marked('same-idea') },
  globals: { language: 'id' },
};
