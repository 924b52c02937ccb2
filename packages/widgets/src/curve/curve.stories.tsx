import type { CurvePoint, CurveQuestion } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent } from 'storybook/test';
import { answered } from '../question/testing/answered.ts';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { Curve } from './curve.tsx';

const text = (en: string, id: string) => ({ en, id });

const question: CurveQuestion = {
  kind: 'curve',
  id: 'chance-that-somebody-comes',
  prompt: text(
    'Each friend you ask comes with chance 20 %. Draw the chance that at least one comes.',
    'Tiap teman yang kamu ajak datang dengan peluang 20 %. Gambar peluang setidaknya satu datang.',
  ),
  x: { label: text('friends asked', 'teman yang diajak'), min: 0, max: 10 },
  y: { label: text('chance in %', 'peluang dalam %'), min: 0, max: 100 },
  truth: Array.from(
    { length: 11 },
    (_, asked): CurvePoint => [asked, Math.round(1000 * (1 - 0.8 ** asked)) / 10],
  ),
  near: 0.06,
  far: 0.3,
  feedback: text(
    'Yes. Steep at first, then flatter: the first asks count most.',
    'Ya. Curam di awal, lalu melandai: ajakan pertama paling berarti.',
  ),
  high: {
    feedback: text(
      'Too hopeful. Chances do not add up: five times 20 % is not 100 %.',
      'Terlalu berharap. Peluang tidak dijumlahkan: lima kali 20 % bukan 100 %.',
    ),
    tag: 'chances-add-up',
  },
  low: {
    feedback: text(
      'Too gloomy. Only one of them has to come.',
      'Terlalu murung. Cukup satu saja yang datang.',
    ),
  },
  hints: [text('With one friend it is 20 %.', 'Dengan satu teman, 20 %.')],
  source: text('1 − 0.8 to the number asked.', '1 − 0,8 pangkat banyaknya ajakan.'),
};

const line = (height: (x: number) => number) =>
  question.truth.map(([x]): CurvePoint => [x, height(x)]);
const result = (points: readonly CurvePoint[]) =>
  answered({ kind: 'curve', question, response: { points } });

const near = line((x) => Math.round(100 * (1 - 0.8 ** x)));
const straight = line((x) => Math.min(100, x * 20));
const flat = line(() => 5);

export default {
  component: Curve,
  args: { question, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof Curve>;

type Story = StoryObj<typeof Curve>;

/** Checking an empty plot asks for a line and reports nothing. */
export const Empty: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText(/Draw your line first/)).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

/** Half a line is begun, not wrong. */
export const PartlyAnswered: Story = {
  args: { draft: { points: near.slice(0, 5) } },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByText('Begun')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText('Carry your line on to both ends.')).toBeVisible();
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

/** One stroke from beside the plot to its far corner sets every point that it passes. */
export const Drawn: Story = {
  play: async ({ args, canvas }) => {
    const box = canvas.getByRole('slider', { name: 'Your line' }).getBoundingClientRect();
    const surface = document.elementFromPoint(box.left + 5, box.top + 5)!;
    surface.setPointerCapture = () => undefined; // a made-up pointer cannot be captured
    const from = { clientX: box.left - 8, clientY: box.bottom + 8 };
    await fireEvent.pointerDown(surface, { button: 0, ...from });
    await fireEvent.pointerMove(surface, { clientX: box.right, clientY: box.top });
    await fireEvent.pointerUp(surface);
    await expect(args.onDraft).toHaveBeenLastCalledWith({ points: line((x) => x * 10) });
    await userEvent.click(canvas.getByRole('button', { name: 'Clear the line' }));
    await expect(canvas.getByText('Unanswered')).toBeVisible();
  },
};

/** A finger that scrolls the page over the plot leaves the line as it was. */
export const ScrolledOver: Story = {
  args: { draft: { points: near } },
  play: async ({ args, canvas }) => {
    const box = canvas.getByRole('slider', { name: 'Your line' }).getBoundingClientRect();
    const surface = document.elementFromPoint(box.left + 5, box.top + 5)!;
    surface.setPointerCapture = () => undefined; // a made-up pointer cannot be captured
    await fireEvent.pointerDown(surface, { button: 0, clientX: box.right, clientY: box.bottom });
    await fireEvent.pointerCancel(surface);
    await expect(args.onDraft).toHaveBeenLastCalledWith({ points: near });
  },
};

/** Point by point with the arrow keys; the pen says where it stands. */
export const ByKeyboard: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    const pen = canvas.getByRole('slider', { name: 'Your line' });
    await expect(pen).toHaveFocus();
    await expect(pen).toHaveAttribute('aria-valuetext', 'friends asked 0: no point yet');
    await userEvent.keyboard('{PageDown}{ArrowUp}{ArrowRight}{ArrowUp}');
    await expect(pen).toHaveAttribute('aria-valuetext', 'friends asked 1: 42 (chance in %)');
    await userEvent.keyboard('{Delete}');
    await expect(args.onDraft).toHaveBeenLastCalledWith({ points: [[0, 41]] });
  },
};

/** By numbers alone. */
export const Right: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByText('As numbers'));
    for (const [x, y] of near) {
      await userEvent.type(
        canvas.getByRole('textbox', { name: `Your line at friends asked ${x}` }),
        String(y),
      );
    }
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(canvas.getByText(/the first asks count most/)).toBeVisible();
    await expect(canvas.getByRole('columnheader', { name: 'true curve' })).toBeVisible();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ verdict: expect.objectContaining({ earned: 1 }) }),
    );
  },
};

/** A number off the scale sets no point. */
export const OffTheScale: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByText('As numbers'));
    const field = canvas.getByRole('textbox', { name: 'Your line at friends asked 0' });
    await userEvent.type(field, '120');
    await expect(field).toBeInvalid();
    await expect(args.onDraft).toHaveBeenLastCalledWith({ points: [] });
  },
};

/** Too high all along: the true curve stands beside it, and the distance in words. */
export const PartlyRight: Story = {
  args: { initialResult: result(straight) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Chances do not add up/)).toBeVisible();
    await expect(canvas.getByText(/mostly above it/)).toBeVisible();
  },
};

export const NotYet: Story = {
  args: { initialResult: result(flat) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/mostly below it/)).toBeVisible();
  },
};

/** Another try is drawn on an empty sheet, without the true curve to copy. */
export const TryAgain: Story = {
  args: { initialResult: result(flat) },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(canvas.queryByText(/mostly below it/)).toBeNull();
    await expect(args.onDraft).toHaveBeenLastCalledWith({ points: [] });
  },
};

export const Hinted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('Hint 1 of 1')).toBeVisible();
  },
};

export const Close: Story = { args: { initialResult: result(near) } };

export const Review: Story = { args: { initialResult: result(straight), review: true } };

export const Disabled: Story = { args: { disabled: true } };

export const LongText: Story = {
  args: {
    question: {
      ...question,
      prompt: inBoth(`${question.prompt.en} ${'Each of them decides alone. '.repeat(6)}`),
      x: { ...question.x, label: inBoth('friends whom you asked in person this week') },
      y: { ...question.y, label: inBoth('chance in % that at least one of them comes') },
    },
    initialResult: result(straight),
  },
};

/** The axes are not mirrored; everything around them is. */
export const RightToLeft: Story = {
  args: {
    question: { ...question, prompt: inBoth('ارسم احتمال أن يأتي واحد على الأقل.') },
    initialResult: result(straight),
  },
  decorators: [rightToLeft],
};

export const Indonesian: Story = {
  globals: { language: 'id' },
  args: { initialResult: result(straight) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/kebanyakan di atasnya/)).toBeVisible();
  },
};
