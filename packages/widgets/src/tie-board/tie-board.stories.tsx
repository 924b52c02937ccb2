import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { busyTown, foolEight, foolSix, toEka } from './testing/boards.ts';
import { TieBoard } from './tie-board.tsx';

export default {
  component: TieBoard,
  args: { question: foolSix, number: 1, onResult: fn(), onDraft: fn() },
} satisfies Meta<typeof TieBoard>;

type Story = StoryObj<typeof TieBoard>;

/** Nine people, no ties, and a hand that shows the first gesture. */
export const Blank: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('no ties')).toBeVisible();
    await expect(canvas.getByRole('button', { name: /^Ayu, no badge/ })).toBeVisible();
  },
};

/** A tap picks, a second tap on somebody else draws; the live region says what came of it. */
export const TapTap: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Ayu/ }));
    await expect(canvas.getByRole('button', { name: /^Ayu/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await userEvent.click(canvas.getByRole('button', { name: /^Eka/ }));
    await expect(canvas.getByRole('status')).toHaveTextContent(
      'Tie drawn between Ayu and badge holder Eka. Ayu now sees 1 of 1 with badges: fooled. 1 of 6.',
    );
    await expect(args.onDraft).toHaveBeenCalledWith({ ties: [['ayu', 'eka']] });
    await expect(args.onResult).not.toHaveBeenCalled();
  },
};

/** By keyboard: arrows walk, Enter picks, Enter on another draws, and again cuts. */
export const Keyboard: Story = {
  play: async ({ canvas }) => {
    canvas.getByRole('button', { name: /^Ayu/ }).focus();
    await userEvent.keyboard('{Enter}{ArrowDown}');
    await expect(canvas.getByRole('button', { name: /^Dewi/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await expect(canvas.getByText('1 tie')).toBeVisible();
    await userEvent.keyboard('{Enter}{ArrowLeft}{ArrowUp}{Enter}');
    await expect(canvas.getByText('no ties')).toBeVisible();
    await expect(canvas.getByRole('status')).toHaveTextContent(
      'Tie cut between badge holder Eka and Ayu. Ayu now has no ties. 0 of 6.',
    );
  },
};

/** By mouse: drag from one face to another. */
export const Dragging: Story = {
  play: async ({ canvas }) => {
    const from = canvas.getByRole('button', { name: /^Bima/ });
    const to = canvas.getByRole('button', { name: /^Citra/ });
    await fireEvent.pointerDown(from, { pointerType: 'mouse', button: 0, ...centerOf(from) });
    await fireEvent.pointerMove(window, { pointerType: 'mouse', ...centerOf(to) });
    await fireEvent.pointerUp(window, { pointerType: 'mouse', ...centerOf(to) });
    await expect(canvas.getByText('1 tie')).toBeVisible();
    await expect(canvas.getByRole('button', { name: /^Bima/ })).toHaveAccessibleName(
      /sees 1 of 1 with badges: fooled/,
    );
  },
};

/** Tapping a tie cuts it; undo brings it back; clear takes all away. */
export const CutUndoClear: Story = {
  args: {
    initialTies: [
      ['ayu', 'eka'],
      ['bima', 'dewi'],
    ],
  },
  play: async ({ canvas, canvasElement }) => {
    const reach = canvasElement.querySelector('[data-tie="ayu eka"] path:last-child');
    if (reach) await fireEvent.click(reach);
    await expect(canvas.getByText('1 tie')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await expect(canvas.getByText('2 ties')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Clear' }));
    await expect(canvas.getByText('no ties')).toBeVisible();
  },
};

/** Half-way: five of nine are fooled and the board is crowded. */
export const Crowded: Story = {
  args: {
    question: foolEight,
    initialTies: [
      ['ayu', 'eka'],
      ['bima', 'eka'],
      ['bima', 'citra'],
      ['citra', 'fajar'],
      ['eka', 'fajar'],
      ['eka', 'dewi'],
      ['dewi', 'gita'],
      ['gita', 'hasan'],
      ['eka', 'hasan'],
      ['hasan', 'intan'],
      ['fajar', 'intan'],
      ['ayu', 'gita'],
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Yet to Ayu, Bima, Dewi, Fajar, and Hasan/)).toBeVisible();
  },
};

export const CrowdedDark: Story = { args: Crowded.args!, globals: { theme: 'dark' } };

export const CrowdedHighContrast: Story = { args: Crowded.args!, globals: { theme: 'contrast' } };

export const CrowdedIndonesian: Story = { args: Crowded.args!, globals: { language: 'id' } };

/** The sixth tie reaches the goal: one result, the count beside the fewest possible, the lesson in a sentence. */
export const Solved: Story = {
  args: { initialTies: toEka.slice(1) },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Ayu/ }));
    await userEvent.click(canvas.getByRole('button', { name: /^Eka/ }));
    await expect(
      canvas.getByText(/6 ties, fewest possible 6. Fewer is not possible./),
    ).toBeVisible();
    await expect(canvas.getByText(/Nobody changed their mind/)).toBeVisible();
    await expect(args.onResult).toHaveBeenCalledOnce();
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ questionId: 'story-board-six', attempt: 1, hintsUsed: 0 }),
    );
  },
};

/** Everybody needs two friends: the board names who is still short. */
export const BusyTown: Story = {
  args: { question: busyTown, initialTies: toEka },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText(/Everybody needs 2 friends or more. Still short: Ayu/),
    ).toBeVisible();
  },
};

/** Hints come one at a time; the last rung draws the solution in ink, and undo brings the learner's ties back. */
export const HintLadder: Story = {
  args: { initialTies: [['ayu', 'bima']] },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText(/smallest feed/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Show me' }));
    await waitFor(() => expect(canvas.getByText(/fewest possible 6/)).toBeVisible(), {
      timeout: 8000,
    });
    await expect(args.onResult).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await expect(canvas.getByText('1 tie')).toBeVisible();
  },
};

/** After a while without a change, the next hint comes by itself. */
export const HintByItself: Story = {
  args: { hintAfter: 0.1 },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Ayu/ }));
    await userEvent.click(canvas.getByRole('button', { name: /^Bima/ }));
    await waitFor(() => expect(canvas.getByText(/smallest feed/)).toBeVisible());
  },
};

/** Everything without the picture: a table, a form to draw, buttons to cut. */
export const AsAList: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'As a list' }));
    await userEvent.selectOptions(
      await canvas.findByRole('combobox', { name: 'Between' }),
      'hasan',
    );
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'and' }), 'gita');
    await userEvent.click(canvas.getByRole('button', { name: 'Draw tie' }));
    const row = canvas.getByRole('row', { name: /^Hasan/ });
    await expect(within(row).getByText('1 of 1, fooled')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Cut Hasan and Gita' }));
    await expect(within(row).getByText('no ties yet')).toBeVisible();
  },
};

/** Looking back: the learner's network and what it reached, with nothing to draw. */
export const Review: Story = {
  args: { initialTies: toEka, review: true },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByText(/6 ties, fewest possible 6/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Ayu/ }));
    await expect(canvas.getByRole('button', { name: /^Ayu/ })).not.toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(args.onDraft).not.toHaveBeenCalled();
  },
};

/** Looking back at a network that stopped half-way: how far it came stands there, and no praise. */
export const PartlyRight: Story = {
  args: { initialTies: toEka.slice(3), review: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Yet to Fajar, Hasan, and Intan/)).toBeVisible();
    await expect(canvas.queryByText(/fewest possible/)).toBeNull();
  },
};

/** Names as long as a name may be shorten on the board and stand whole in the words. */
export const LongText: Story = {
  args: {
    question: {
      ...foolSix,
      prompt: inBoth(
        `${foolSix.prompt.en} ${'A tie is a friend whose posts both of them see, and nobody has any other way to learn what the town thinks. '.repeat(4)}`,
      ),
      people: foolSix.people.map((person) => ({
        ...person,
        name: `${person.name} Wulandari-Kusumaningrum Putra`,
      })),
    },
    initialTies: toEka.slice(3),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(
      canvas.getByRole('button', { name: /^Ayu Wulandari-Kusumaningrum Putra, no badge/ }),
    ).toBeVisible();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** Tasks, names and hints from right to left; the places on the board stay. */
export const RightToLeft: Story = {
  args: {
    question: {
      ...foolSix,
      prompt: inBoth('ارسم الروابط حتى يظن الستة أن الأغلبية تريد السوق الليلي.'),
      hints: [inBoth('اختر واحدا من الستة. ما أصغر موجز يخدعه؟')],
      people: foolSix.people.map((person, place) => ({
        ...person,
        name: ['أيو', 'بيما', 'سيترا', 'ديوي', 'إيكا', 'فجر', 'غيتا', 'حسن', 'إنتان'][place] ?? '',
      })),
    },
    initialTies: toEka.slice(3),
  },
  decorators: [rightToLeft],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hint' }));
    await expect(canvas.getByText('اختر واحدا من الستة. ما أصغر موجز يخدعه؟')).toBeVisible();
  },
};

/** A board that can be read but not drawn on yet. */
export const Disabled: Story = {
  args: { disabled: true },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Ayu/ }));
    await userEvent.click(canvas.getByRole('button', { name: /^Eka/ }));
    await expect(canvas.getByText('no ties')).toBeVisible();
    await expect(args.onDraft).not.toHaveBeenCalled();
  },
};

/** Giving up on nine shows why: the ties needed against the ties that can be borne. */
export const WhyNotNine: Story = {
  args: { question: foolEight },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'I give up: why not 9?' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'One step' }));
    await userEvent.click(canvas.getByRole('button', { name: 'One step' }));
    await expect(canvas.getByText(/6 are needed and only 3 can be borne/)).toBeVisible();
  },
};

function centerOf(element: Element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}
