import type { ClozeQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { answered } from '../question/testing/answered.ts';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { Cloze } from './cloze.tsx';

const text = (en: string, id: string) => ({ en, id });

const question: ClozeQuestion = {
  kind: 'cloze',
  id: 'how-far-posts-go',
  prompt: text('Complete the sentence.', 'Lengkapi kalimatnya.'),
  passage: text(
    'Most cascades end within {{steps}} of the sender; big ones owe their size mostly to one {{cause}}.',
    'Kebanyakan kaskade berhenti dalam {{steps}} dari pengirim; yang besar terutama karena satu {{cause}}.',
  ),
  gaps: [
    {
      id: 'steps',
      options: [
        {
          id: 'one',
          text: text('one step', 'satu langkah'),
          right: true,
          feedback: text(
            'Right, on all seven platforms studied.',
            'Betul, di ketujuh platform yang diteliti.',
          ),
        },
        {
          id: 'six',
          text: text('six steps', 'enam langkah'),
          feedback: text(
            'Six is how far people are apart, not how far posts go.',
            'Enam itu jarak antarorang, bukan jarak tempuh unggahan.',
          ),
        },
      ],
    },
    {
      id: 'cause',
      slips: 1,
      answers: [
        {
          text: text('broadcast', 'siaran'),
          feedback: text(
            'Yes: one sender, many at once.',
            'Ya: satu pengirim, banyak penerima sekaligus.',
          ),
        },
        {
          text: text('post', 'unggahan'),
          share: 0.5,
          feedback: text(
            'Close. A post that one big sender shows to many.',
            'Hampir. Unggahan yang ditunjukkan satu pengirim besar kepada banyak orang.',
          ),
        },
      ],
      otherwise: text(
        'Think of one sender whom many follow.',
        'Ingat satu pengirim yang diikuti banyak orang.',
      ),
    },
  ],
  hints: [text('Most people never pass a post on.', 'Kebanyakan orang tidak membagikan.')],
  source: text('Goel, Watts and Goldstein 2012.', 'Goel, Watts, dan Goldstein 2012.'),
};

const result = (steps: string, cause: string) =>
  answered({ kind: 'cloze', question, response: { filled: { steps, cause } } });

export default {
  component: Cloze,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof Cloze>;

type Story = StoryObj<typeof Cloze>;

/** Checking an untouched passage asks for the gaps and reports nothing. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('Fill the gaps first.')).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

/** One gap of two: asked for, counted, and not called wrong. */
export const PartlyAnswered: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: /Gap 1 of 2/ }), 'one');
    await expect(canvas.getByText('Begun')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('1 gap is still open.')).toBeVisible();
    await expect(canvas.getByRole('textbox')).toBeInvalid();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

export const Ready: Story = { args: { draft: { filled: { steps: 'six', cause: 'chain' } } } };

/** By keyboard alone, with a letter missing; the focus goes to what is said first. */
export const Right: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await expect(
      canvas.getByRole('combobox', {
        name: 'Gap 1 of 2: “Most cascades end within … of the sender;”',
      }),
    ).toHaveFocus();
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'one');
    await userEvent.tab();
    await userEvent.keyboard('brodcast{Enter}');
    await expect(canvas.getByText('Every gap is filled right.')).toHaveFocus();
    await expect(canvas.getByText(/one sender, many at once/)).toBeVisible();
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { filled: { steps: 'one', cause: 'brodcast' } } }),
    );
    await expect(canvas.getByRole('textbox')).toBeDisabled();
  },
};

/** Each gap says what went wrong in it; what is right stays hidden. */
export const NotYet: Story = {
  args: { initialResult: result('six', 'a chain') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('0 of 2 gaps filled right.')).toBeVisible();
    await expect(canvas.getByText(/how far people are apart/)).toBeVisible();
    await expect(canvas.getByText(/whom many follow/)).toBeVisible();
    await expect(canvas.queryByText(/It reads/)).toBeNull();
  },
};

/** One gap right, one nearly: told apart from each other and from wrong. */
export const PartlyRight: Story = {
  args: { initialResult: result('one', 'post') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('1 of 2 gaps filled right, 1 nearly.')).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: /nearly/ })).toBeVisible();
  },
};

/** Another try keeps what was filled in, and takes the old verdict away. */
export const TryAgain: Story = {
  args: { initialResult: result('six', 'broadcast') },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(canvas.queryByText(/how far people are apart/)).toBeNull();
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'one');
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(args.onResult).toHaveBeenCalledWith(expect.objectContaining({ attempt: 2 }));
  },
};

export const AllShown: Story = {
  args: { initialResult: result('six', 'a chain') },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
    await expect(canvas.getByText('It reads: “one step”.')).toBeVisible();
    await expect(canvas.getByText('It reads: “broadcast”.')).toBeVisible();
  },
};

export const Hinted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('Hint 1 of 1')).toBeVisible();
  },
};

export const Review: Story = { args: { initialResult: result('one', 'a chain'), review: true } };

/** A set handed in with a gap left open: not answered is not wrong. */
export const ReviewWithOpenGap: Story = {
  args: {
    initialResult: { ...result('six', 'x'), response: { filled: { steps: 'six' } } },
    review: true,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('0 of 2 gaps filled right, 1 not answered.')).toBeVisible();
    await expect(canvas.getByText(/It reads: “broadcast”/)).toBeVisible();
  },
};

export const Disabled: Story = { args: { disabled: true } };

/** A long choice is cut in its field, never pushed out of the page, and told in full below. */
export const LongText: Story = {
  args: {
    question: {
      ...question,
      passage: text(
        `${'Whether a long tie helps an act that is risky depends on many a thing. '.repeat(3)}${question.passage.en}`,
        question.passage.id,
      ),
      gaps: [
        {
          id: 'steps',
          options: [
            {
              id: 'one',
              text: inBoth(
                'one single step from whoever sent it first, on whichever platform it was',
              ),
              right: true,
              feedback: inBoth('Right.'),
            },
            { id: 'six', text: inBoth('six'), feedback: inBoth('No.') },
          ],
        },
        question.gaps[1]!,
      ],
    },
    initialResult: result('one', 'post'),
  },
};

export const RightToLeft: Story = {
  args: {
    question: {
      ...question,
      prompt: inBoth('أكمل الجملة.'),
      passage: inBoth(
        'تنتهي معظم السلاسل خلال {{steps}} من المرسل، وحجم الكبيرة يعود إلى {{cause}} واحد.',
      ),
    },
    initialResult: result('six', 'post'),
  },
  decorators: [rightToLeft],
};

export const Indonesian: Story = {
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'one');
    await userEvent.type(canvas.getByRole('textbox'), 'siaran{Enter}');
    await expect(canvas.getByText('Semua rumpang terisi benar.')).toBeVisible();
  },
};
