import type { ExplainQuestion, SingleQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { QuestionCard } from './question-card.tsx';
import { answered } from './testing/answered.ts';

const text = (en: string, id: string) => ({ en, id });

const single: SingleQuestion = {
  kind: 'single',
  id: 'most-posts',
  prompt: text('What happens to most posts?', 'Apa yang terjadi pada kebanyakan unggahan?'),
  options: [
    {
      id: 'end',
      text: text('They end where they began.', 'Berhenti di tempat mulainya.'),
      right: true,
      feedback: text('Yes. Nobody passes them on.', 'Ya. Tidak ada yang membagikannya.'),
    },
    {
      id: 'spread',
      text: text('They spread a little.', 'Menyebar sedikit.'),
      feedback: text('Only a few do.', 'Hanya sedikit yang begitu.'),
    },
  ],
};

const explain: ExplainQuestion = {
  kind: 'explain',
  id: 'viral-word',
  prompt: text('Why is “viral” a misleading word?', 'Mengapa kata “viral” menyesatkan?'),
  model: text(
    'Big reach comes mostly from one large broadcast.',
    'Jangkauan besar kebanyakan datang dari satu siaran besar.',
  ),
};

export default {
  component: QuestionCard,
  args: { question: single, onResult: fn() },
} satisfies Meta<typeof QuestionCard>;

type Story = StoryObj<typeof QuestionCard>;

/** The card of its kind is fetched, then answers as it does alone. */
export const Single: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(await canvas.findByText('They end where they began.'));
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ questionId: 'most-posts', kind: 'single' }),
    );
  },
};

/** A result of another kind, from before the question was rewritten, is left aside. */
export const AfterAnUpdate: Story = {
  args: {
    question: explain,
    initialResult: answered({ kind: 'single', question: single, response: { picked: 'end' } }),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox')).toHaveValue('');
  },
};

/** An answer that names an option which is gone asks to be given again. */
export const AfterAnOptionWasTakenOut: Story = {
  args: {
    initialResult: {
      ...answered({ kind: 'single', question: single, response: { picked: 'end' } }),
      response: { picked: 'gone' },
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/This question has changed since then/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Check' })).toBeVisible();
  },
};
