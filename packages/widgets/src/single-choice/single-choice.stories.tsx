import { mark, resultOf, type SingleQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Button } from '../button/index.ts';
import { SingleChoice } from './single-choice.tsx';
import { inBoth } from '../question/testing/in-both.ts';

const question: SingleQuestion = {
  kind: 'single',
  id: 'night-bus',
  prompt: {
    en: 'Eight of the ten posts in Nadia’s feed want the night bus back. What does she know?',
    id: 'Delapan dari sepuluh unggahan di lini Nadia minta bus malam kembali. Apa yang ia ketahui?',
  },
  keepOrder: true,
  options: [
    {
      id: 'town',
      text: {
        en: 'Most of the town wants the night bus.',
        id: 'Sebagian besar warga mau bus malam.',
      },
      feedback: {
        en: 'Close, but that is her feed, not the town. You saw eight voices and counted eight homes. In figure 1, three striped people filled five feeds.',
        id: 'Hampir. Itu isi lininya, bukan seisi kota. Kamu melihat delapan suara dan menghitung delapan rumah. Di gambar 1, tiga orang berbaju garis memenuhi lima lini.',
      },
      tag: 'my-feed-is-population',
    },
    {
      id: 'ties',
      text: {
        en: 'Most people who post, and whom she follows, want it.',
        id: 'Sebagian besar orang yang mengunggah dan ia ikuti menginginkannya.',
      },
      right: true,
      feedback: {
        en: 'Yes. A feed is a sample she did not draw. It leans to people with many ties and to people who post. To learn about the town she would need people picked by chance.',
        id: 'Ya. Lini adalah sampel yang tidak ia undi sendiri. Isinya condong ke orang yang banyak ikatannya dan yang rajin mengunggah. Untuk mengenal kota, ia perlu orang yang dipilih secara acak.',
      },
    },
    {
      id: 'fake',
      text: { en: 'The posts are probably fake.', id: 'Unggahannya mungkin palsu.' },
      feedback: {
        en: 'Nothing points to that. Eight true posts can still add up to a bent picture.',
        id: 'Tidak ada tanda ke sana. Delapan unggahan yang benar pun bisa membentuk gambaran yang miring.',
      },
    },
  ],
  hints: [
    {
      en: 'Who chose the ten people whose posts she sees?',
      id: 'Siapa yang memilih sepuluh orang yang unggahannya ia lihat?',
    },
    {
      en: 'Think of someone in town who never posts.',
      id: 'Bayangkan warga yang tidak pernah mengunggah.',
    },
  ],
  source: {
    en: 'Friendship paradox: Feld 1991. Certain for the average; how strong it is in a given app varies.',
    id: 'Paradoks pertemanan: Feld 1991. Pasti untuk rata-ratanya; kuatnya di tiap aplikasi berbeda.',
  },
};

const answered = (picked: string) => {
  const attempt = { kind: 'single', question, response: { picked } } as const;
  const verdict = mark(attempt);
  if (verdict.status === 'unready') throw new Error(`${picked} is no option of ${question.id}.`);
  return resultOf(attempt, verdict, { startedAt: 0, at: 9000 });
};

export default {
  component: SingleChoice,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof SingleChoice>;

type Story = StoryObj<typeof SingleChoice>;

/** Checking without a pick asks for one and reports nothing. */
export const Empty: Story = {
  play: async ({ args, canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('Pick an answer first.')).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
    await expect(canvasElement.querySelector('[data-state]')).toHaveAttribute(
      'data-state',
      'empty',
    );
  },
};

export const Chosen: Story = {
  play: async ({ args, canvas, canvasElement }) => {
    await userEvent.click(canvas.getByText(/Most people who post/));
    await expect(args.onDraft).toHaveBeenLastCalledWith({ picked: 'ties' });
    await expect(canvasElement.querySelector('[data-state]')).toHaveAttribute(
      'data-state',
      'chosen',
    );
  },
};

/** The whole way by keyboard: choose, check, read; one result goes up. */
export const Right: Story = {
  args: { after: <Button tone="main">Next question</Button> },
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowDown}');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const feedback = canvas.getByText('Yes. A feed is a sample she did not draw.');
    await expect(feedback.parentElement).toHaveFocus();
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({
        questionId: 'night-bus',
        response: { picked: 'ties' },
        attempt: 1,
        verdict: { status: 'marked', earned: 1, possible: 1, tags: [] },
      }),
    );
    await expect(canvas.queryByRole('button', { name: 'Try again' })).toBeNull();
    await expect(canvas.getByRole('button', { name: 'Next question' })).toBeVisible();
  },
};

/** An option that is worth a part, as foreign banks have them, earns it and still says what it lacks. */
export const PartlyRight: Story = {
  args: {
    question: {
      ...question,
      options: question.options.map((option) =>
        option.id === 'town' ? { ...option, weight: 0.5 } : option,
      ),
    },
  },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByText('Most of the town wants the night bus.'));
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ verdict: expect.objectContaining({ earned: 0.5, possible: 1 }) }),
    );
    await expect(canvas.getByText(/Close, but that is her feed/)).toBeVisible();
  },
};

let now = 1000;

/** The time spent is measured by the clock that is passed in. */
export const Timed: Story = {
  args: { clock: () => now },
  play: async ({ args, canvas }) => {
    now += 42_000;
    await userEvent.click(canvas.getByText('The posts are probably fake.'));
    await userEvent.dblClick(canvas.getByRole('button', { name: 'Check' }));
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(expect.objectContaining({ duration: 42_000 }));
    await expect(canvas.getByText('Nothing points to that.')).toBeVisible();
  },
};

/** Feedback stands under the option that was chosen, and says nothing about the others. */
export const NotYet: Story = {
  args: { initialResult: answered('town') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Close, but that is her feed, not the town.')).toBeVisible();
    await expect(canvas.queryByText(/A feed is a sample/)).toBeNull();
  },
};

/** Trying again counts as the next attempt, and leaves the way onward open. */
export const TryAgain: Story = {
  args: { initialResult: answered('town'), after: <Button>Next question</Button> },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(canvas.queryByText(/Close, but/)).toBeNull();
    await expect(canvas.getByRole('button', { name: 'Check' })).toHaveFocus();
    await expect(canvas.getByRole('button', { name: 'Next question' })).toBeVisible();
    await userEvent.click(canvas.getByText('The posts are probably fake.'));
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(expect.objectContaining({ attempt: 2 }));
  },
};

/** Show all opens what there is to say about every option. */
export const AllShown: Story = {
  args: { initialResult: answered('ties') },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
    await expect(canvas.getByText(/Nothing points to that/)).toBeVisible();
    await expect(canvas.getByText(/Close, but/)).toBeVisible();
  },
};

export const Hinted: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('Hint 1 of 2')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Next hint' }));
    await expect(canvas.getByText('Think of someone in town who never posts.')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Next hint' })).toBeNull();
    await userEvent.click(canvas.getByText(/Most people who post/));
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(args.onResult).toHaveBeenCalledWith(expect.objectContaining({ hintsUsed: 2 }));
  },
};

/** A killed tab gives back what was picked, unmarked. */
export const Resumed: Story = {
  args: { draft: { picked: 'fake' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('radio', { name: /probably fake/ })).toBeChecked();
    await expect(canvas.getByRole('button', { name: 'Check' })).toBeVisible();
  },
};

/** Looking back, the right option gives its reason, but no "yes" to whoever chose another. */
export const Review: Story = {
  args: { initialResult: answered('town'), review: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('A feed is a sample she did not draw.')).toBeVisible();
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
    label: 'Question 2 of 7',
    question: {
      ...question,
      id: 'long',
      options: question.options.map((option) => ({
        ...option,
        text: {
          en: `${option.text.en} ${'And this goes on for a while, because some answers need room. '.repeat(3)}Donaudampfschifffahrtsgesellschaftskapitänswitwenrente.`,
          id: option.text.id,
        },
      })),
    },
  },
};

/** Right-to-left words sit right, their key beside them, and the card stays as it is. */
export const RightToLeft: Story = {
  args: {
    question: {
      ...question,
      id: 'rtl',
      prompt: { en: 'ماذا تعرف نادية؟', id: 'ماذا تعرف نادية؟' },
      options: question.options.map((option, place) => ({
        ...option,
        text: inBoth(
          ['معظم المدينة تريد الحافلة.', 'معظم من تتابعهم يريدونها.', 'المنشورات مزيفة.'][place] ??
            '',
        ),
        feedback: inBoth('نعم. هذه عينة لم تخترها هي.'),
      })),
    },
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
  args: { initialResult: answered('ties') },
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Benar')).toBeVisible();
  },
};
