import type { PredictionQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Prediction } from './prediction.tsx';

const asksSureness: PredictionQuestion = {
  kind: 'prediction',
  id: 'one-tap',
  prompt: { en: 'You have one tap. Where do you look?', id: 'Cuma satu ketukan. Ke mana?' },
  scale: {
    type: 'choice',
    page: {
      handle: '@klinik_alam_senja',
      text: {
        en: 'Ginger boiled with lime ends any cough in one night.',
        id: 'Jahe direbus dengan jeruk nipis menghentikan batuk apa pun dalam semalam.',
      },
    },
    options: [
      { id: 'again', spot: 'words', text: { en: 'The post again', id: 'Kirimannya lagi' } },
      { id: 'below', spot: 'comments', text: { en: 'The comments', id: 'Komentar di bawahnya' } },
      { id: 'about', spot: 'about', text: { en: 'The page’s “About us”', id: '“Tentang Kami”' } },
      { id: 'away', spot: 'new-tab', text: { en: 'A new tab', id: 'Tab baru' } },
    ],
  },
};

const onPage: PredictionQuestion = { ...asksSureness, askSureness: false };

export default {
  component: Prediction,
  args: { question: onPage, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof Prediction>;

type Story = StoryObj<typeof Prediction>;

/** One tap on the thing itself is the guess: it locks at once, and the other places go quiet. */
export const OneTap: Story = {
  play: async ({ args, canvas }) => {
    await expect(canvas.queryByRole('button', { name: 'Lock my guess' })).toBeNull();
    await userEvent.click(await canvas.findByRole('button', { name: /^The post again: Ginger/ }));
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { predicted: 'again', sureness: null } }),
    );
    await expect(canvas.getByText('The post again, locked in')).toHaveFocus();
    await expect(canvas.getByRole('button', { name: 'A new tab' })).toBeDisabled();
  },
};

/** By keyboard, in the order in which the places stand on the page. */
export const OneTapByKeyboard: Story = {
  play: async ({ args, canvas }) => {
    await canvas.findByRole('button', { name: 'A new tab' });
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'A new tab' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { predicted: 'away', sureness: null } }),
    );
  },
};

/** Where sureness is asked as well, the tap waits for it. */
export const TapThenSureness: Story = {
  args: { question: asksSureness },
  play: async ({ args, canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'The comments' }));
    await expect(args.onResult).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('radio', { name: '75%' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Lock my guess' }));
    await expect(args.onResult).toHaveBeenCalledOnce();
  },
};
