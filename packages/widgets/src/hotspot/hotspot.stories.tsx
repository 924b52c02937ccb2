import type { HotspotResponse } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { answered } from '../question/testing/answered.ts';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { Hotspot } from './hotspot.tsx';
import { whoRunsThePage as question } from './testing/who-runs-the-page.ts';

const result = (response: Partial<HotspotResponse>) =>
  answered({ kind: 'hotspot', question, response: { point: null, region: null, ...response } });

export default {
  component: Hotspot,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof Hotspot>;

type Story = StoryObj<typeof Hotspot>;

/** Checking an untouched picture asks for a place and reports nothing. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText(/Point at a place first/)).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

export const Pinned: Story = { args: { draft: { point: [0.4, 0.09], region: null } } };

/** Pressing the picture sets the pin there. */
export const Right: Story = {
  play: async ({ args, canvas }) => {
    const picture = canvas.getByRole('button', { name: /Point at a place in the picture/ });
    await waitFor(() => expect(picture.getBoundingClientRect().height).toBeGreaterThan(100));
    const box = picture.getBoundingClientRect();
    await userEvent.pointer([
      {
        keys: '[MouseLeft]',
        target: picture,
        coords: { clientX: box.left + box.width / 2, clientY: box.top + box.height * 0.09 },
      },
    ]);
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText(/registered to somebody/)).toBeVisible();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { point: [0.5, 0.09], region: null } }),
    );
  },
};

/** The pin goes by arrow keys, in small steps or with Shift in large ones. */
export const ByKeyboard: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard(
      '{ArrowUp}{Shift>}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}{ArrowLeft}',
    );
    await expect(
      canvas.getByText('The pin stands 48% from the left and 10% from the top.'),
    ).toBeInTheDocument();
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ verdict: expect.objectContaining({ earned: 1 }) }),
    );
  },
};

/** The list asks the same, and what is chosen in it is outlined in the picture. */
export const ByList: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByText('As a list'));
    await userEvent.click(canvas.getByRole('radio', { name: 'The address bar' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText(/registered to somebody/)).toBeVisible();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ response: { point: null, region: 'address' } }),
    );
  },
};

export const NotYet: Story = {
  args: { initialResult: result({ point: [0.2, 0.2] }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/copied in a minute/)).toBeVisible();
    await expect(canvas.queryByText(/registered to somebody/)).toBeNull();
  },
};

/** Pointing beside every region has an answer of its own. */
export const Beside: Story = {
  args: { initialResult: result({ point: [0.5, 0.8] }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('A place beside all of these')).toBeVisible();
  },
};

/** Another try starts without a pin. */
export const TryAgain: Story = {
  args: { initialResult: result({ region: 'logo' }) },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await userEvent.click(canvas.getByRole('radio', { name: 'The address bar' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(args.onResult).toHaveBeenCalledWith(expect.objectContaining({ attempt: 2 }));
  },
};

export const AllShown: Story = {
  args: { initialResult: result({ point: [0.5, 0.5] }) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
    await expect(canvas.getByText('It is here')).toBeVisible();
  },
};

export const Hinted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('Hint 1 of 1')).toBeVisible();
  },
};

export const Review: Story = {
  args: { initialResult: result({ point: [0.2, 0.2] }), review: true },
};

export const Disabled: Story = { args: { disabled: true } };

/** Without its picture the question is still asked, by its list. */
export const NoPicture: Story = {
  args: {
    question: { ...question, image: { ...question.image, src: 'data:image/png;base64,AA' } },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/The picture did not load/)).toBeVisible();
    await expect(canvas.getByText('The photograph')).toBeVisible();
  },
};

export const LongText: Story = {
  args: {
    question: {
      ...question,
      regions: question.regions.map((region) => ({
        ...region,
        label: inBoth(
          `${region.label.en}, with everything that is printed in it or around it, down to the line below`,
        ),
      })),
    },
    initialResult: result({ region: 'logo' }),
  },
};

/** The picture is not mirrored; everything around it is. */
export const RightToLeft: Story = {
  args: {
    question: { ...question, prompt: inBoth('أين يُذكر من يدير الصفحة؟') },
    initialResult: result({ point: [0.2, 0.2] }),
  },
  decorators: [rightToLeft],
};

export const Indonesian: Story = {
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Sebagai daftar'));
    await userEvent.click(canvas.getByRole('radio', { name: 'Bilah alamat' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Periksa' }));
    await expect(canvas.getByText(/siapa pun bisa mengeceknya/)).toBeVisible();
  },
};
