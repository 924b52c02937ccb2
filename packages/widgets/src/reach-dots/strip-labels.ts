import type { DotPiles, Pile, Room } from './dot-piles.ts';
import { type Box, type LabelWish, placeLabels, textWidth } from '../labels/index.ts';

/** A label of two short lines; the first is set bold. */
export interface StripLabel {
  id: 'guess' | 'stopped' | 'best';
  lines: readonly string[];
}

export interface PlacedLabel extends StripLabel {
  box: Box;
  /** Which side of its box the words lean to: toward the thing they name. */
  align: 'start' | 'end';
  /** From the label to the thing it names, as an SVG path; short distances need none. */
  leader?: string | undefined;
}

interface Things {
  room: Room;
  piles: DotPiles;
  /** px of the learner's guess on the axis. */
  guessAt: number | undefined;
  guess: StripLabel | undefined;
  stopped: StripLabel | undefined;
  best: StripLabel | undefined;
  /** Which tries are meant by `stopped` and by `best`. */
  stoppedTry: number;
  bestTry: number;
  /** Room above the dots that only labels use. */
  headroom: number;
}

const lineHeight = 17;
const handHeight = 22;

/** Puts a strip's labels beside the things they name; y grows downward from the top of the headroom. */
export function labelStrip(things: Things): PlacedLabel[] {
  const { room, piles, guessAt, guess, headroom } = things;
  const height = headroom + room.height;
  const bounds = { x: room.left - 12, y: 0, width: room.right - room.left + 24, height };
  const taken = piles.piles.map(
    (pile): Box => ({
      x: pile.left - 3,
      y: height - pile.top - 3,
      width: pile.right - pile.left + 6,
      height: pile.top + 3,
    }),
  );

  // The learner's own guess is never left out: it stands first, and everything else makes room.
  const guessBox = guess && guessAt !== undefined ? boxOfGuess(guess, guessAt, bounds) : undefined;
  if (guessBox && guessAt !== undefined) {
    taken.push(guessBox, { x: guessAt - 6, y: headroom, width: 12, height: room.height });
  }

  const wishes: LabelWish[] = [];
  const labels = new Map<string, StripLabel>();
  for (const wish of [bestWish(things, height), stoppedWish(things, height)]) {
    if (!wish) continue;
    labels.set(wish.label.id, wish.label);
    wishes.push({ ...sizeOf(wish.label), id: wish.label.id, corners: wish.corners });
  }

  const placed = [...placeLabels(wishes, bounds, taken)].flatMap(([id, box]): PlacedLabel[] => {
    const label = labels.get(id);
    if (!label) return [];
    const pile = pileOf(piles, id === 'stopped' ? things.stoppedTry : things.bestTry);
    if (!pile) return [{ ...label, box, align: 'start' }];
    if (id === 'best')
      return [{ ...label, box, align: 'start', leader: plumbLine(box, pile, height) }];
    const beside = box.x > pile.right || box.x + box.width < pile.left;
    if (!beside) return [{ ...label, box, align: 'start' }];
    const align = box.x > pile.right ? 'start' : 'end';
    return [{ ...label, box, align, leader: leaderTo(box, pile, height) }];
  });
  return guess && guessBox ? [{ ...guess, box: guessBox, align: 'start' }, ...placed] : placed;
}

function boxOfGuess({ lines }: StripLabel, at: number, bounds: Box): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, 19)));
  const x = Math.min(Math.max(at - width / 2, bounds.x), bounds.x + bounds.width - width);
  return { x, y: 0, width, height: lines.length * handHeight };
}

interface Wanted {
  label: StripLabel;
  corners: { x: number; y: number }[];
}

/** The best try's label stands over its dot, or left of it near the end of the axis, as high as needed. */
function bestWish({ piles, best, bestTry }: Things, height: number): Wanted | undefined {
  const pile = pileOf(piles, bestTry);
  if (!best || !pile) return undefined;
  const { width, height: tall } = sizeOf(best);
  const middle = (pile.left + pile.right) / 2;
  const above = height - pile.top - tall - 6;
  const heights = [0, 12, 24, 40, 60, 80, 104, 130].map((up) => above - up);
  return {
    label: best,
    corners: heights.flatMap((y) => [
      { x: middle - 8, y },
      { x: middle - width / 2, y },
      { x: middle - width + 8, y },
      { x: middle + 10, y },
    ]),
  };
}

/** Beside the top of the stack of tries that ended at once, to the right if there is room. */
function stoppedWish({ piles, stopped, stoppedTry }: Things, height: number): Wanted | undefined {
  const pile = pileOf(piles, stoppedTry);
  if (!stopped || !pile) return undefined;
  const { width, height: tall } = sizeOf(stopped);
  const top = height - pile.top;
  const heights = [-14, -2, 12, 26, 40, 56, -30].map((down) => top + down);
  return {
    label: stopped,
    corners: [
      ...heights.flatMap((y) => [
        { x: pile.right + 22, y },
        { x: pile.left - 22 - width, y },
      ]),
      { x: (pile.left + pile.right - width) / 2, y: top - tall - 8 },
    ],
  };
}

function sizeOf({ lines }: StripLabel): { width: number; height: number } {
  return {
    width: Math.max(...lines.map((line) => textWidth(line, 15))),
    height: lines.length * lineHeight,
  };
}

function pileOf({ piles }: DotPiles, tryIndex: number) {
  return piles.find(({ tries }) => tries.includes(tryIndex));
}

/** Straight down to the stack, where the words had to stand well above it. */
function plumbLine(box: Box, pile: Pile, height: number): string | undefined {
  const x = (pile.left + pile.right) / 2;
  const from = box.y + box.height + 3;
  const to = height - pile.top - 4;
  const spans = x > box.x && x < box.x + box.width;
  return spans && to - from > 14 ? `M${x} ${from}V${to}` : undefined;
}

/** A short bow from the label to the shoulder of its stack. */
function leaderTo(box: Box, pile: Pile, height: number): string {
  const right = box.x > pile.right;
  const fromX = right ? box.x - 6 : box.x + box.width + 6;
  const toX = right ? pile.right + 3 : pile.left - 3;
  const fromY = box.y + 10;
  const toY = Math.max(fromY + 12, height - pile.top + 8);
  return `M${fromX} ${fromY}C${(fromX + toX) / 2} ${fromY} ${toX + (right ? 4 : -4)} ${toY - 12} ${toX} ${toY}`;
}
